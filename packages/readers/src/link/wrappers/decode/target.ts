import { decodeBase64 } from "./base64.ts";
import { decodePercent } from "../../address/percent.ts";

/** Senders encode a value once for each hop it takes; more rounds than this serve nobody. */
const mostRounds = 6;

/** An address with its scheme, once its slashes are not encoded any more. One letter is a drive of Windows. */
const withScheme = /^[a-z][a-z0-9+-]+:[\\/]*(?!%2f|%5c)[^\\/\s]/iu;
/** An address that takes the scheme of the page it stands on: browsers read backslashes as slashes. */
const withoutScheme = /^[\\/]{2,}(?!%2f|%5c)[^\\/\s]/iu;
/** A folder of a file server, as it stands in a link of its own. */
const onFileServer = /^\\\\(?!%2f|%5c)[^\\/\s]/iu;
/** Anything base64 could have made of an address; whether it did shows when it is decoded. */
const asBase64 = /^[\w+/-]{12,}={0,2}$/u;

/**
 * The address that a value in the text of another holds, however often it is percent-encoded or encoded as base64;
 * undefined when it holds none. It is decoded at least once, as the server it is meant for does.
 */
export function decodeTarget(value: string): string | undefined {
  return findTarget(decodePercent(value));
}

/** The same for a text that has been decoded once already. */
export function findTarget(decoded: string): string | undefined {
  let text = trimStart(decoded);
  for (let round = 0; round < mostRounds; round += 1) {
    const seen = dropBreaks(text);
    if (withScheme.test(seen) || onFileServer.test(seen)) return text;
    if (withoutScheme.test(seen)) return `https:${text}`;
    const next: string | undefined = asBase64.test(text) ? decodeBase64(text) : decodePercent(text);
    if (next === undefined || next === text) return undefined;
    text = trimStart(next);
  }
  return undefined;
}

/** Browsers take blanks and control characters off the beginning of an address. */
function trimStart(text: string): string {
  return text.charCodeAt(0) <= 32 ? text.replace(/^[\u0000-\u0020]+/u, "") : text;
}

/** Browsers take tabs and line breaks out of an address before they read it: the beginning of what is left. */
export function dropBreaks(text: string): string {
  const beginning = text.slice(0, 64);
  return /[\t\r\n]/u.test(beginning) ? beginning.replaceAll(/[\t\r\n]/gu, "") : text;
}
