import { collectAlone, type KeywordCollector } from "../keyword-collector.ts";
import { clues, spellKeyword, type Clue } from "./clue.ts";

/** A clue at its place, whatever it stands in. */
export interface Hit {
  readonly clue: Clue;
  /** Offset of its first byte. */
  readonly offset: number;
}

const mostOfAForm = 2000;
const around = 160;
const mostUnknown = 100;

const spelled = clues.flatMap((clue) => spellKeyword(clue.keyword).map((form) => ({ clue, form })));

/** Collects every place where a clue stands as such, in rising order; what it stands in is not looked at yet. */
export const hitCollector: KeywordCollector<Hit[]> = {
  keywords: spelled.map(({ form }) => form),
  open: (bytes) => {
    const hits: Hit[] = [];
    const counted = new Map<number, number>();
    return {
      hear: (keyword, offset) => {
        const { clue, form } = spelled[keyword] ?? {};
        if (clue === undefined || form === undefined || !isSpelled(clue, form, bytes, offset)) return true;
        const count = (counted.get(keyword) ?? 0) + 1;
        // A hostile file may repeat one word a million times.
        if (count > mostOfAForm) return true;
        counted.set(keyword, count);
        const start = Math.max(0, offset - around);
        const at = findAround(clue, bytes.toString("latin1", start, offset + around), offset - start);
        if (at !== undefined) hits.push({ clue, offset: start + at });
        return true;
      },
      finish: () => {
        const all = hits.some(({ clue }) => namesExtensions(clue))
          ? [...hits, ...findUnknownExtensions(bytes, hits)]
          : hits;
        return all.toSorted((a, b) => a.offset - b.offset || clues.indexOf(a.clue) - clues.indexOf(b.clue));
      },
    };
  },
};

/** Every place where a clue stands as such. */
export const findHits = collectAlone(hitCollector);

function namesExtensions({ topic, value }: Clue): boolean {
  return topic === "wallet-extension" || value === "Local Extension Settings";
}

/** Whether the keyword stands there in letters of the case that the clue asks for; the search passes over case. */
function isSpelled({ pattern }: Clue, form: string, bytes: Buffer, offset: number): boolean {
  return pattern.ignoreCase || bytes.toString("latin1", offset, offset + form.length) === form;
}

/** Where in a window the clue stands whose keyword begins at `keywordAt`; undefined when only the keyword does. */
function findAround({ pattern, keyword }: Clue, window: string, keywordAt: number): number | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window); match !== null; match = pattern.exec(window))
    if (match.index <= keywordAt && match.index + match[0].length >= keywordAt + keyword.length) return match.index;
  return undefined;
}

/** Where wallets are listed, other ids of extensions are wallets too: new ones appear faster than lists do. */
function findUnknownExtensions(bytes: Buffer, known: readonly Hit[]): Hit[] {
  const listed = new Set(known.map(({ clue }) => clue.value));
  const hits: Hit[] = [];
  for (const { 0: id, index: offset } of bytes.toString("latin1").matchAll(/(?<![\w.])[a-p]{32}(?![\w.])/gu)) {
    if (listed.has(id)) continue;
    listed.add(id);
    hits.push({ clue: { topic: "wallet-extension", value: id, keyword: id, pattern: /^/u, within: "text" }, offset });
    if (hits.length >= mostUnknown) break;
  }
  return hits;
}
