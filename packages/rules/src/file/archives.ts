import type { Detection, FileFact, FileOddity } from "@doorward/core";
import { tellFile } from "./type-words.ts";

const mostShown = 5;
const archives: ReadonlySet<string> = new Set(
  "zip jar apk tar gzip bzip2 xz zstd 7z rar vsix crx nupkg docx xlsx pptx".split(" "),
);
/** How the readers call a file that a later one of the same name replaces. */
const earlier = /(?:^|!\/)earlier-\d{1,9}!\//u;

/** One finding for each archive of the arrival, or for the arrival itself, some of whose entries have an oddity. */
export function tellArchives(files: readonly FileFact[], oddity: FileOddity, text: string): Detection[] {
  const odd = files.filter((fact) => fact.oddities.includes(oddity) && !fact.isFixture && !earlier.test(fact.at.path));
  return [...Map.groupBy(odd, findArchive).values()].map((facts) => {
    const ordered = facts.toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1)).slice(0, mostShown);
    return { evidence: ordered.flatMap((fact) => tellFile(fact, text).evidence) };
  });
}

/** The archive that a member came in, or that a fact is about; empty for what lies in the arrival itself. */
function findArchive({ at, type }: FileFact): string {
  return archives.has(type) ? at.path : at.path.slice(0, Math.max(0, at.path.lastIndexOf("!/")));
}
