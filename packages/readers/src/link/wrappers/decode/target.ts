import { decodeBase64 } from "./base64.ts";
import { decodePercent } from "./percent.ts";

/** Senders encode a value once for each hop it takes; more rounds than this serve nobody. */
const mostRounds = 6;

/** An address with its scheme, once its slashes are not encoded any more. One letter is a drive of Windows. */
const withScheme = /^[a-z][a-z0-9+-]+:[\\/]*(?!%2f|%5c)[^\\/\s]/iu;
/** An address that takes the scheme of the page it stands on: browsers read backslashes as slashes. */
const withoutScheme = /^[\\/]{2,}(?!%2f|%5c)[^\\/\s]/iu;
/** What base64 makes of "http" in small and capital letters, and of two slashes. */
const asBase64 = /^(?:aHR0c|SFRUU|SHR0c|Ly8?)[\w+/=-]*$/u;

/**
 * The address that a value in the text of another holds, however often it is percent-encoded or encoded as base64;
 * undefined when it holds none. It is decoded at least once, as the server it is meant for does.
 */
export function decodeTarget(value: string): string | undefined {
  return findTarget(decodePercent(value));
}

/** The same for a text that has been decoded once already. */
export function findTarget(decoded: string): string | undefined {
  let text = decoded.trimStart();
  for (let round = 0; round < mostRounds; round += 1) {
    if (withScheme.test(text)) return text;
    if (withoutScheme.test(text)) return `https:${text}`;
    const next: string | undefined = asBase64.test(text) ? decodeBase64(text) : decodePercent(text);
    if (next === undefined || next === text) return undefined;
    text = next.trimStart();
  }
  return undefined;
}
