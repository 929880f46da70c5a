import type { Address } from "../../address/address.ts";
import { readParameter } from "../decode/parameters.ts";
import { formatRest } from "../decode/rest.ts";
import { nothingInside } from "../wrapper.ts";

/**
 * Gives the page back that Google Translate shows: `wallet--check-example.translate.goog` is `wallet-check.example`.
 * The steps are those Google publishes for advertisers, "Google Search's translated results".
 */
export function openTranslated({ host, path, query, fragment }: Address): readonly string[] {
  const label = host?.name.slice(0, -".translate.goog".length) ?? "";
  // What does not fit into one label stands in a parameter.
  const name = decodeLabel(
    `${readParameter(query, "_x_tr_hp") ?? ""}${label}`,
    readParameter(query, "_x_tr_enc") ?? "",
  );
  if (!/^[\w.-]+$/u.test(name)) return nothingInside;
  const scheme = readParameter(query, "_x_tr_sch") === "http" ? "http" : "https";
  const own = query.split("&").filter((parameter) => !parameter.startsWith("_x_tr_"));
  return [`${scheme}://${name}${path}${formatRest(own.join("&"), fragment)}`];
}

/** A lone hyphen is a dot, two are one. `1-` in front only keeps the label legal; `0-` stands for `xn--`. */
function decodeLabel(text: string, encodings: string): string {
  const legal = encodings.includes("1") && text.startsWith("1-") ? text.slice(2) : text;
  const isPunycode = encodings.includes("0") && legal.startsWith("0-");
  const plain = isPunycode ? legal.slice(2) : legal;
  const name = plain.replaceAll(/(?<=\w)-(?=\w)/gu, ".").replaceAll("--", "-");
  return isPunycode ? `xn--${name}` : name;
}
