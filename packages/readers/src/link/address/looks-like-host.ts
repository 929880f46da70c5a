import { parse } from "tldts";

/** Whether a text begins like a name that a registry gives out, as a user name in front of the real host does. */
export function looksLikeHost(text: string): boolean {
  const [start = ""] = /^[^\s/\\?#@:&=+;,]*/u.exec(text.slice(0, 256).normalize("NFKC").toLowerCase()) ?? [];
  if (!start.includes(".")) return false;
  const { domain, isIcann, isPrivate } = parse(start, { allowPrivateDomains: true, extractHostname: false });
  return domain !== null && (isIcann === true || isPrivate === true);
}
