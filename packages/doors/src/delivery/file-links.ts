import type { FileContent, FileContentKind, Finding, Unjudged } from "@doorward/core";
import type { LinkReader } from "@doorward/readers/link";
import { findInLink } from "../link/judge-link.ts";
import { listUnjudgedLinks } from "../link/unjudged-links.ts";

/** Content whose target is an address. */
const addressed: ReadonlySet<FileContentKind> = new Set<FileContentKind>([
  "link",
  "page-covering-link",
  "redirects",
  "form-posts",
  "sends-input",
  "opens-address",
  "remote-template",
  "external-object",
  "qr-code",
]);

/** Whose address is all there is to it, as if it had been handed in as a link. */
const onlyAddress: ReadonlySet<FileContentKind> = new Set<FileContentKind>(["qr-code", "opens-address"]);

const schemed = /^[a-z][a-z\d+.-]{1,40}:|^\\\\|^\/\//iu;

/** What the rules about links say of the addresses that files hold. Weak signs count where the address is all there is. */
export function findInFileLinks(contents: readonly FileContent[], links: LinkReader): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const { kind, at, target } of listAddresses(contents))
    for (const finding of findInLink(links.read(target, { ...at, excerpt: target.slice(0, 200) }))) {
      if (finding.strength === "weak" && !onlyAddress.has(kind)) continue;
      const key = `${finding.rule}\n${at.path}\n${finding.evidence[0]?.excerpt ?? ""}`;
      if (!byKey.has(key)) byKey.set(key, finding);
    }
  return [...byKey.values()];
}

/** Addresses that are all there is to a file, and that lead on to where only their operator knows. */
export function listUnjudgedFileLinks(contents: readonly FileContent[], links: LinkReader): Unjudged[] {
  return listAddresses(contents)
    .filter(({ kind }) => onlyAddress.has(kind))
    .flatMap(({ at, target }) =>
      listUnjudgedLinks(links.read(target, { ...at, excerpt: target.slice(0, 200) }), false).map(({ reason }) => ({
        path: at.path,
        reason: `${target.slice(0, 120)}: ${reason}`,
      })),
    );
}

function listAddresses(contents: readonly FileContent[]) {
  return contents.flatMap(({ kind, at, target = "" }) =>
    addressed.has(kind) && schemed.test(target) ? [{ kind, at, target }] : [],
  );
}
