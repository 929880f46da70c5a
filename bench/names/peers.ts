/** A way to compare two names that others use. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly compare: (one: string, other: string) => number;
}

/** Ours are not among them: the plain ways, on text without marks and in lower case. */
export const peers: readonly Peer[] = [
  { id: "jaro-winkler", name: "Jaro-Winkler", compare: (one, other) => jaroWinkler(fold(one), fold(other)) },
  {
    id: "sorted-jaro-winkler",
    name: "Jaro-Winkler of sorted words",
    compare: (one, other) => jaroWinkler(sortWords(one), sortWords(other)),
  },
  { id: "pairwise-jaro-winkler", name: "Jaro-Winkler word by word", compare: comparePairwise },
];

/** Jaro-Winkler with the usual 0.1 for each of at most four letters in front (Winkler 1990). */
export function jaroWinkler(one: string, other: string): number {
  const jaro = compareJaro(one, other);
  let prefix = 0;
  while (prefix < 4 && prefix < Math.min(one.length, other.length) && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function compareJaro(one: string, other: string): number {
  if (one === other) return one === "" ? 0 : 1;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const [usedOne, usedOther] = [new Uint8Array(one.length), new Uint8Array(other.length)];
  let matches = 0;
  for (let at = 0; at < one.length; at++)
    for (let facing = Math.max(0, at - reach); facing < Math.min(other.length, at + reach + 1); facing++) {
      if (usedOther[facing] === 1 || one[at] !== other[facing]) continue;
      [usedOne[at], usedOther[facing]] = [1, 1];
      matches += 1;
      break;
    }
  if (matches === 0) return 0;
  let [moved, facing] = [0, 0];
  for (let at = 0; at < one.length; at++) {
    if (usedOne[at] !== 1) continue;
    while (usedOther[facing] !== 1) facing += 1;
    if (one[at] !== other[facing]) moved += 1;
    facing += 1;
  }
  return (matches / one.length + matches / other.length + (matches - moved / 2) / matches) / 3;
}

function comparePairwise(one: string, other: string): number {
  const [words, others] = [splitWords(one), splitWords(other)];
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  if (fewer.length === 0) return 0;
  const best = fewer.map((word) => Math.max(...more.map((each) => jaroWinkler(word, each))));
  return best.reduce((sum, each) => sum + each, 0) / best.length;
}

function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function splitWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sortWords(text: string): string {
  return splitWords(text).toSorted().join(" ");
}
