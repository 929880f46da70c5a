import type { LinkHost } from "@doorward/core";

/** Shorter parts say nothing: they are abbreviations, numbers or the `pub` in front of a bucket's hash. */
const longestNeutral = 3;
const shortestRandom = 8;
/** "strengths" has five consonants in a row, and hardly any name has more. */
const longestConsonants = 5;

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
  let isRandom = false;
  for (const part of label.toLowerCase().split(/[-_]/u)) {
    if (part.length <= longestNeutral || /^\d+$/u.test(part)) continue;
    if (!isRandomPart(part, label.length)) return false;
    isRandom = true;
  }
  return isRandom;
}

function isRandomPart(part: string, length: number): boolean {
  // The parts of a UUID are short, and together they are long.
  if (length < shortestRandom || part.length < 4) return false;
  const { digits, changes, consonants } = countCharacters(part);
  const isHexadecimal = digits >= 2 && digits < part.length && /^[\da-f]+$/u.test(part);
  if (isHexadecimal && (part.length >= shortestRandom || length >= 32)) return true;
  if (part.length < shortestRandom) return false;
  return changes >= 4 || consonants > longestConsonants;
}

/** How many digits there are, how often digits and letters take turns, and the longest run of consonants. */
function countCharacters(part: string): { digits: number; changes: number; consonants: number } {
  let digits = 0;
  let changes = 0;
  let consonants = 0;
  let run = 0;
  for (let at = 0; at < part.length; at++) {
    const isDigit = isDigitCode(part.charCodeAt(at));
    if (isDigit) digits++;
    if (at > 0 && isDigit !== isDigitCode(part.charCodeAt(at - 1))) changes++;
    run = isDigit || "aeiouy".includes(part.charAt(at)) ? 0 : run + 1;
    consonants = Math.max(consonants, run);
  }
  return { digits, changes, consonants };
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}
