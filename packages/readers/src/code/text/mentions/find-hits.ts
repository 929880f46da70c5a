import { createKeywordSearch } from "../keyword-search.ts";
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
const search = createKeywordSearch(spelled.map(({ form }) => form));

/** Every place where a clue stands as such, in rising order; what it stands in is not looked at yet. */
export function findHits(bytes: Buffer): Hit[] {
  const hits: Hit[] = [];
  const counted = new Uint16Array(spelled.length);
  let hasExtensions = false;
  search.find(bytes, (keyword, offset) => {
    const clue = spelled[keyword]?.clue;
    const count = (counted[keyword] ?? 0) + 1;
    // A hostile file may repeat one word a million times.
    if (clue === undefined || count > mostOfAForm) return true;
    counted[keyword] = count;
    const start = Math.max(0, offset - around);
    const at = findAround(clue, bytes.toString("latin1", start, offset + around), offset - start);
    if (at === undefined) return true;
    hits.push({ clue, offset: start + at });
    hasExtensions ||= clue.topic === "wallet-extension" || clue.value === "Local Extension Settings";
    return true;
  });
  if (hasExtensions) hits.push(...findUnknownExtensions(bytes, hits));
  return hits.toSorted((a, b) => a.offset - b.offset);
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
