/** Finds many literal texts in bytes at once. */
export interface KeywordSearch {
  /** Whether any keyword stands in the bytes. */
  readonly isIn: (bytes: Uint8Array) => boolean;
  /** Calls `visit` for every place where a keyword stands, in order, until it returns false. Places may overlap. */
  readonly find: (bytes: Uint8Array, visit: (keyword: number, offset: number) => boolean) => void;
}

const blocks = 32_768;
const lowercase = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/**
 * Prepares a search for ASCII keywords of at least four characters, without regard to case.
 * It looks at the last three bytes of a window as long as the shortest keyword, and moves on as far as no keyword could
 * be missed (Wu and Manber, 1994), so that most bytes are never looked at. Of each byte five bits count, in which
 * capital and small letters are the same. Hostile input costs at most a comparison with every keyword at each byte.
 */
export function createKeywordSearch(keywords: readonly string[]): KeywordSearch {
  let tables: SearchTables | undefined;

  const find: KeywordSearch["find"] = (bytes, visit) => {
    const { needles, window, shifts, candidates } = (tables ??= makeTables(keywords));
    const end = bytes.length;
    for (let at = window - 1; at < end;) {
      const block = hashBlock(bytes, at);
      const shift = shifts[block] as number;
      if (shift > 0) {
        at += shift;
        continue;
      }
      const start = at - window + 1;
      for (const index of candidates.get(block) as number[])
        if (standsAt(bytes, start, needles[index] as Uint8Array) && !visit(index, start)) return;
      at += 1;
    }
  };
  return {
    find,
    isIn(bytes) {
      let isFound = false;
      find(bytes, () => {
        isFound = true;
        return false;
      });
      return isFound;
    },
  };
}

interface SearchTables {
  readonly needles: readonly Uint8Array[];
  readonly window: number;
  /** By block: how far the window may move. */
  readonly shifts: Uint8Array;
  /** By block: the keywords whose window ends with it; those whose shift is 0 have some. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
}

function makeTables(keywords: readonly string[]): SearchTables {
  const needles = keywords.map((keyword) => Uint8Array.from(Buffer.from(keyword.toLowerCase(), "latin1")));
  const window = Math.min(255, ...needles.map((needle) => needle.length));
  const shifts = new Uint8Array(blocks).fill(window - 2);
  const candidates = new Map<number, number[]>();
  for (const [index, needle] of needles.entries()) {
    for (let at = 2; at < window; at += 1) {
      const block = hashBlock(needle, at);
      shifts[block] = Math.min(shifts[block] ?? 0, window - 1 - at);
      if (at === window - 1) candidates.set(block, [...(candidates.get(block) ?? []), index]);
    }
  }
  return { needles, window, shifts, candidates };
}

/** Five bits of each of the three bytes that end at an offset. */
function hashBlock(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at - 2] as number) & 31) << 10) | (((bytes[at - 1] as number) & 31) << 5) | ((bytes[at] as number) & 31)
  );
}

function standsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  if (start + needle.length > bytes.length) return false;
  for (let index = 0; index < needle.length; index += 1)
    if (lowercase[bytes[start + index] as number] !== needle[index]) return false;
  return true;
}
