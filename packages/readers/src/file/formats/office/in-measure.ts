import type { FileContentKind } from "@doorward/core";
import type { PackageSight, Sight } from "../../../formats/format-reader.ts";

/** Different contents of one kind that are told of one file. */
const mostOfKind = 150;
const mostLinks = 700;

/** Kinds of which a document may honestly have many; they are told last, so that they crowd nothing out. */
const many: ReadonlySet<FileContentKind> = new Set<FileContentKind>(["link", "opens-address", "hidden-sheet"]);

type Teller = Sight | PackageSight;
type Details = Parameters<PackageSight["content"]>[2];

/** Lets a reader tell what it sees in a document: each thing once, links last, and not more than is kept of one file. */
export function tellInMeasure<T extends Teller>(see: T, read: (see: T) => void): void {
  const seen = new Map<FileContentKind, Set<string>>();
  const held: (() => void)[] = [];
  const content = (kind: FileContentKind, excerpt: string, details?: Details): void => {
    const known = seen.get(kind) ?? new Set<string>();
    seen.set(kind, known);
    const key = details?.target ?? excerpt;
    if (known.has(key)) return;
    if (known.size >= (kind === "link" ? mostLinks : mostOfKind)) {
      see.unjudged(kind === "link" ? `more than ${mostLinks} links in it` : "more of one sort in it than is told");
      return;
    }
    known.add(key);
    if (many.has(kind)) held.push(() => see.content(kind, excerpt, details));
    else see.content(kind, excerpt, details);
  };
  read({ ...see, content });
  for (const tell of held) tell();
}
