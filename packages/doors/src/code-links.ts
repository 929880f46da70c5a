import type { CodeFacts, Family, Finding, LinkFacts } from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { listCodeAddresses, type CodeAddress } from "./code-addresses.ts";
import { findInLink } from "./link/judge-link.ts";

/** What about an address says something about the code that names it. */
const telling: ReadonlySet<Family> = new Set<Family>(["listed", "impersonation", "disguise"]);

/**
 * What the rules about links say about the addresses of a code tree, at the places where those stand. Only what says
 * something about the code is taken over: an unknown shortener or a page on free hosting is everyday in a project.
 * `known` are the findings about the code itself.
 */
export function findInCodeLinks(code: CodeFacts, links: LinkReader, known: readonly Finding[]): Finding[] {
  const told = new Set(known.filter(({ strength }) => strength !== "weak").flatMap(listPlaces));
  return listCodeAddresses(code).flatMap((address) => {
    const facts = links.read(address.text, { ...address.at, excerpt: address.text });
    return findInLink(facts).filter((finding) => counts(finding, address, facts) && !isTwice(finding, told));
  });
}

/**
 * Decisive findings count wherever they stand. A strong one about an imitated name counts where the address is used and
 * not on free hosting, for exercises are called after what they imitate: "zoom-clone" at a host for everybody.
 */
function counts({ strength, family }: Finding, { by }: CodeAddress, { links }: LinkFacts): boolean {
  if (!telling.has(family) || strength === "weak") return false;
  if (strength === "decisive" || family === "listed") return true;
  const isOnFreeHosting = links.some(({ services }) =>
    services.some(({ kind }) => kind === "free-hosting" || kind === "site-builder" || kind === "tunnel"),
  );
  return by === "used" && !(family === "impersonation" && isOnFreeHosting);
}

/** A host that is hidden is one sign, whether a rule about code or one about links saw it first. */
function isTwice(finding: Finding, told: ReadonlySet<string>): boolean {
  return (
    finding.strength === "strong" && finding.family === "disguise" && listPlaces(finding).some((at) => told.has(at))
  );
}

function listPlaces({ evidence }: Finding): string[] {
  return evidence.map(({ path, line }) => `${path}\n${line ?? ""}`);
}
