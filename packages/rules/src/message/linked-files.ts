import type { MessageFacts, MessageLink } from "@doorward/core";
import { isTheirs } from "./their-words.ts";

/** Links of the other side to places where anybody can put a file. */
export function listSharedFiles(facts: MessageFacts): readonly MessageLink[] {
  return facts.links.filter(
    (link) =>
      isTheirs(facts, link) &&
      link.via !== "attachment" &&
      link.facts.links.some(({ services }) => services.some(({ kind }) => kind === "file-sharing")),
  );
}

/** Endings of files that nobody can look at without opening them, as the last part of an address shows them. */
const closedEnding =
  /\.(?:zip|rar|7z|tar|gz|tgz|cab|iso|img|vhdx?|dmg|pkg|exe|scr|pif|com|msi|msix|appx|lnk|url|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|jar|apk|scpt|command)$/iu;

/** Links of the other side to closed files: on file services by whatever name, elsewhere by the ending of the address. */
export function listLinkedFiles(facts: MessageFacts): readonly MessageLink[] {
  const elsewhere = facts.links.filter(
    (link) =>
      isTheirs(facts, link) &&
      link.via !== "attachment" &&
      link.facts.links.some(
        ({ path, official, verified, services }) =>
          closedEnding.test(path.slice(-300)) &&
          official === undefined &&
          verified === undefined &&
          !services.some(({ kind }) => kind === "code-hosting"),
      ),
  );
  return [...new Set([...listSharedFiles(facts), ...elsewhere])];
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

/** Links to hosts of code, on which anybody can put a project. */
export function listCodeLinks(facts: MessageFacts): readonly MessageLink[] {
  return facts.links.filter(
    (link) =>
      isTheirs(facts, link) &&
      link.facts.links.some(
        ({ services, path }) => path.length > 2 && services.some(({ kind }) => kind === "code-hosting"),
      ),
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

/** Links of the other side to programs in trial, which their makers hand out past the review of the store. */
export function listTrialLinks(facts: MessageFacts): readonly MessageLink[] {
  return facts.links.filter(
    (link) => isTheirs(facts, link) && link.facts.links.some(({ host }) => host?.name === "testflight.apple.com"),
  );
}
