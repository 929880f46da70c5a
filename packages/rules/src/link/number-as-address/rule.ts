import { defineRule, type Link, type LinkOddity } from "@doorward/core";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on an IPv4 address in another writing, unless it stays on this computer or in the network at home. */
export const rule = defineRule({
  id: "link/number-as-address",
  kind: "link",
  title: "The address hides a bare number behind an unusual way of writing it.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036", "T1027", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "oddity",
  references: [{ title: "WHATWG, URL Standard", url: "https://url.spec.whatwg.org/" }],
  detect: (facts) =>
    tellLinks(facts, (link) => (link.oddities.some(isWritten) && isStranger(link) ? tellNumber(link) : undefined)),
});

function isWritten(oddity: LinkOddity): boolean {
  return oddity === "number-as-address" || oddity === "mapped-address";
}

function tellNumber({ host }: Link): string {
  return `${host?.written ?? ""} (${host?.name ?? ""})`;
}
