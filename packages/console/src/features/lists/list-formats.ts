import type { Choice } from "../../shared/parts/choice-filter.tsx";

/** The formats of lists, as people know them. */
export const listFormats: readonly Choice[] = [
  ["", "Find out by itself"],
  ["lines", "One entry in each line"],
  ["hosts", "Hosts file"],
  ["adblock", "Adblock filter list"],
  ["csv", "CSV with a head"],
  ["json", "JSON"],
  ["misp", "MISP event"],
  ["eth-phishing-detect", "MetaMask eth-phishing-detect"],
  ["polkadot", "Polkadot phishing, sites"],
  ["polkadot-addresses", "Polkadot phishing, addresses"],
];

/** What a format is called. */
export function nameFormat(format: string): string {
  return listFormats.find(([each]) => each === format)?.[1] ?? format;
}

/** A name for a list, made from that of its file: small letters, digits, dots and dashes. */
export function suggestName(file: string): string {
  return file
    .replace(/\.[a-z0-9]{1,5}$/iu, "")
    .toLowerCase()
    .split(/[^a-z0-9.]+/u)
    .filter((part) => part !== "")
    .join("-")
    .slice(0, 60)
    .replace(/^[.-]+/u, "");
}
