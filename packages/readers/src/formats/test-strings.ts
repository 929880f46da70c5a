/** A string that was published so that people can see whether a filter works. */
export interface TestString {
  readonly name: string;
  readonly at: number;
}

/** What GTUBE and its kin have in common. */
const gtube = ["JS*C4JDBQADN1.NSBN3*2IDNEN*", "GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"].join("");

/**
 * The published test strings, put together here, so that this file is not taken for one. Sources: EICAR, Anti-Malware
 * Testfile; Apache SpamAssassin, GTUBE; Rspamd, GTUBE patterns for its milder actions.
 */
const eicar = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`, "STANDARD", "ANTIVIRUS", "TEST", "FILE!$H+H*"].join("-");
/** EICAR's is a file of nothing but the string and white space, of at most so many characters. */
const longestEicar = 128;
const anywhere: readonly (readonly [name: string, text: string])[] = [
  ["GTUBE", `X${gtube}`],
  ["GTUBE of Rspamd", `Y${gtube}`],
  ["GTUBE of Rspamd", `Z${gtube}`],
];

/** The published test string in a text; undefined when there is none. GTUBE may stand anywhere in a mail. */
export function findTestString(text: string): TestString | undefined {
  if (text.length <= longestEicar && text.trim() === eicar) return { name: "EICAR", at: text.indexOf(eicar) };
  for (const [name, known] of anywhere) {
    const at = text.indexOf(known);
    if (at >= 0) return { name, at };
  }
  return undefined;
}
