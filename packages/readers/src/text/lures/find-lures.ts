import { lurePhrases, type LureKind } from "./lure-phrases.ts";

/** Words that want somebody to open something elsewhere, or to read a code with a telephone. */
export interface Lure {
  readonly kind: LureKind;
  /** The words, in lower case and with single blanks. */
  readonly words: string;
}

const longestText = 20_000;

/** The first such words of each sort in a text. What stands far behind the beginning is no lure. */
export function findLures(text: string): Lure[] {
  const plain = text.slice(0, longestText).normalize("NFKC").toLowerCase().replace(/\s+/gu, " ");
  const found = new Map<LureKind, Lure>();
  for (const { kind, pattern } of lurePhrases) {
    if (found.has(kind)) continue;
    const words = pattern.exec(plain)?.[0];
    if (words !== undefined) found.set(kind, { kind, words });
  }
  return [...found.values()];
}
