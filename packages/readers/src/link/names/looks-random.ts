import type { LinkHost } from "@doorward/core";

/** Shorter parts say nothing: they are abbreviations, numbers or the `pub` in front of a bucket's hash. */
const longestNeutral = 3;
const shortestRandom = 8;
/** "strengths" has five consonants in a row, and hardly any name has more. */
const longestConsonants = 5;
const vowels: ReadonlySet<number> = new Set(Array.from("aeiouy", (vowel) => vowel.charCodeAt(0)));

/** Whether what somebody registered or chose, in front of the suffix, looks random. */
export function isNamedAtRandom({ kind, site, suffix }: LinkHost): boolean {
  return kind === "domain" && suffix !== "" && looksRandom(site.slice(0, -suffix.length - 1));
}

/**
 * Whether a label is made of characters without sense, as programs make them: `k3j9x2qv7`, `pub-4f8e21…`. Labels with
 * any part that could be a name are none, so the addresses of previews (`shop-git-main-team`, `shop-9f3kx2ab1-team`) and
 * names with a number behind them are left alone. Case does not count.
 */
function looksRandom(label: string): boolean {
  // Shorter ones say nothing whatever they consist of.
  if (label.length < shortestRandom) return false;
  const text = label.toLowerCase();
  let isRandom = false;
  for (let start = 0; start < text.length; start += 1) {
    let end = start;
    while (end < text.length && !isDivider(text.charCodeAt(end))) end += 1;
    if (end - start > longestNeutral) {
      const part = text.slice(start, end);
      const counts = countCharacters(part);
      if (counts.digits < part.length) {
        if (!isRandomPart(part, counts, label.length)) return false;
        isRandom = true;
      }
    }
    start = end;
  }
  return isRandom;
}

function isDivider(code: number): boolean {
  return code === 0x2d || code === 0x5f;
}

/** What a part is made of. */
interface Counts {
  readonly digits: number;
  /** How often digits and letters take turns. */
  readonly changes: number;
  /** The longest run of consonants. */
  readonly consonants: number;
}

/** The parts of a UUID are short, and together they are long. */
function isRandomPart(part: string, { digits, changes, consonants }: Counts, length: number): boolean {
  const isHexadecimal = digits >= 2 && digits < part.length && /^[\da-f]+$/u.test(part);
  if (isHexadecimal && (part.length >= shortestRandom || length >= 32)) return true;
  if (part.length < shortestRandom) return false;
  return changes >= 4 || consonants > longestConsonants;
}

function countCharacters(part: string): Counts {
  let digits = 0;
  let changes = 0;
  let consonants = 0;
  let run = 0;
  for (let at = 0; at < part.length; at++) {
    const isDigit = isDigitCode(part.charCodeAt(at));
    if (isDigit) digits++;
    if (at > 0 && isDigit !== isDigitCode(part.charCodeAt(at - 1))) changes++;
    run = isDigit || vowels.has(part.charCodeAt(at)) ? 0 : run + 1;
    if (run > consonants) consonants = run;
  }
  return { digits, changes, consonants };
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}
