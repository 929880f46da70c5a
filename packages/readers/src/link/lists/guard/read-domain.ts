import type { LinkHost } from "@doorward/core";
import { parseAddress } from "../../address/parse-address.ts";
import { whyShared } from "./why-shared.ts";

/** A domain somebody names as theirs, in its canonical form; or the end of a sentence about why it is none. */
export type ReadDomain = { readonly domain: string } | { readonly refused: string };

/** Reads a domain that is to be proved: one name, in the hands of one owner. */
export function readDomain(text: string): ReadDomain {
  if (!/^[^\s/:@?#*%\\]{1,253}$/u.test(text))
    return { refused: "is no domain alone; leave out scheme, path, port and wildcards" };
  const host: LinkHost | undefined = parseAddress(`https://${text}/`).address.host;
  if (host?.kind !== "domain" || !host.name.includes(".")) return { refused: "is no domain" };
  const sharing = whyShared(host);
  if (sharing?.kind === "suffix" || sharing?.kind === "shared")
    return { refused: `proves nothing: ${sharing.reason}. Name the host below it that is theirs` };
  return { domain: host.name };
}
