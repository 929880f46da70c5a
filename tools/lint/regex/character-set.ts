/** Which of the sample characters an atom of a pattern matches. */
export type CharacterSet = ReadonlySet<string>;

/** Latin-1, and one character for each other group that patterns tell apart. */
const samples = [
  ...Array.from({ length: 256 }, (_, code) => String.fromCodePoint(code)),
  ...[0x301, 0x3b1, 0x430, 0x5d0, 0x200b, 0x200d, 0x2028, 0x202e, 0x4e2d, 0xe000, 0xfe0f, 0xfeff, 0xfffd, 0x1f600].map(
    (code) => String.fromCodePoint(code),
  ),
];

/** The set of an atom as it is written: `a`, `\s`, `[^"\\]`, `.`. */
export function readSet(source: string, flags: string): CharacterSet {
  const atom = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/gu, ""));
  return new Set(samples.filter((character) => atom.test(character)));
}

/** Whether some character belongs to both sets. */
export function overlaps(one: CharacterSet, other: CharacterSet): boolean {
  return [...one].some((character) => other.has(character));
}
