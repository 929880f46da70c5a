import type { Link, MessageFacts, MessageLink } from "@doorward/core";

/**
 * Links of the other side's own words to places for which nobody answers: no brand's own, none that is verified. Addresses inside
 * a command are no links to follow; rules about commands look at those.
 */
export function listStrangeLinks({ links, entries, commands }: MessageFacts): readonly MessageLink[] {
  const strange = links.filter(
    (link) => !link.isQuoted && link.via !== "unsubscribe" && entries[link.entry]?.by === "them" && isStrange(link),
  );
  if (commands.length === 0) return strange;
  const typed = commands.map(({ text }) => text).join("\n");
  return strange.filter(({ text, via }) => via !== "text" || !typed.includes(text));
}

/** Whether one of the addresses that a link holds leads to a stranger, or to a place where anybody can put things. */
export function isStrange({ facts: { links } }: MessageLink): boolean {
  return links.some(isUnvouched);
}

function isUnvouched({ form, host, verified, official, services }: Link): boolean {
  if (form === "contact" || verified !== undefined) return false;
  if (form === "script" || form === "inline") return true;
  if (host === undefined || host.kind === "local") return false;
  if (services.some(({ kind }) => kind === "wrapper")) return false;
  return official === undefined || official.isShared;
}

const startedEndings = endings(
  "apk appimage appinstaller appx bat chm cmd command deb dmg exe hta img iso jar js jse lnk msc msi msix pif pkg ps1 rpm scpt scr sh vbe vbs vhd vhdx wsf",
);
const packedEndings = endings("7z ace arj bz2 cab gz lzh rar tar tgz xz zip zipx");

/** Links whose path ends as a program, a script, an installer or a disk image does. */
export function listProgramLinks(links: readonly MessageLink[]): readonly MessageLink[] {
  return links.filter((link) => hasEnding(link, startedEndings));
}

/** Links whose path ends as a packed file does. */
export function listArchiveLinks(links: readonly MessageLink[]): readonly MessageLink[] {
  return links.filter((link) => hasEnding(link, packedEndings));
}

/** Links to programs in trial, which their makers hand out past the review of the store. */
export function listTrialLinks({ links, entries }: MessageFacts): readonly MessageLink[] {
  return links.filter(
    ({ isQuoted, entry, facts }) =>
      !isQuoted &&
      entries[entry]?.by === "them" &&
      facts.links.some(({ host }) => host?.name === "testflight.apple.com"),
  );
}

/** Links to hosts of code, on which anybody can put a project. */
export function listCodeLinks({ links, entries }: MessageFacts): readonly MessageLink[] {
  return links.filter(
    ({ isQuoted, entry, facts }) =>
      !isQuoted &&
      entries[entry]?.by === "them" &&
      facts.links.some(({ services, path }) => path.length > 2 && services.some(({ kind }) => kind === "code-hosting")),
  );
}

function endings(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

const longestEnding = 13;

function hasEnding({ facts: { links } }: MessageLink, known: ReadonlySet<string>): boolean {
  return links.some(({ path }) => {
    const dot = path.lastIndexOf(".");
    return dot >= 0 && path.length - dot <= longestEnding && known.has(path.slice(dot + 1).toLowerCase());
  });
}
