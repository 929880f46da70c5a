/** A string that was published so that people can see whether a filter works. */
export interface TestString {
  readonly name: string;
  readonly at: number;
}

/** What GTUBE and its kin have in common. */
const gtube = ["JS*C4JDBQADN1.NSBN3*2IDNEN*", "GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"] as const;

/**
 * The published test strings, each in pieces, so that this file is not taken for one. Sources: EICAR, Anti-Malware
 * Testfile; Apache SpamAssassin, GTUBE; Rspamd, GTUBE patterns for its milder actions.
 */
const known: readonly (readonly [name: string, ...pieces: readonly string[]])[] = [
  ["EICAR", String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-`, "ANTIVIRUS-TEST-FILE!$H+H*"],
  ["GTUBE", "X", ...gtube],
  ["GTUBE of Rspamd", "Y", ...gtube],
  ["GTUBE of Rspamd", "Z", ...gtube],
];

/** The first published test string in a text; undefined when there is none. */
export function findTestString(text: string): TestString | undefined {
  for (const [name, ...pieces] of known) {
    const at = text.indexOf(pieces.join(""));
    if (at >= 0) return { name, at };
  }
  return undefined;
}
