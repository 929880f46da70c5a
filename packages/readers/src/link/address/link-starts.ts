import { parse } from "tldts";

/** Where a link begins, and where it ends at the earliest. */
export interface LinkStart {
  readonly start: number;
  readonly least: number;
}

/** Longer schemes are registered nowhere; the bound keeps the way back from `://` short. */
const longestScheme = 40;

// Each sign begins at a fixed character or behind a look-behind and repeats within bounds, so that no text makes it slow.
const slashes = /(?<slashes>:\/\/|\[:\]\/\/|\[:\/\/\]|:\\\\)[^\s]/u;
const opaque = /(?<![\p{L}\p{N}.+-])(?:javascript:|vbscript:|data:[a-z]+\/|mailto:|search-ms:|ms-[a-z-]{1,30}:)[^\s]/u;
const web = /(?<![\p{L}\p{N}.@/_-])www\.[\p{L}\p{N}]/u;
const bare =
  /(?<bare>(?<![\p{L}\p{N}@./\\_-])(?:[\p{L}\p{N}_-]{1,63}(?:\.|\[\.\]|\(\.\)|\[dot\])){1,12}[\p{L}\p{N}-]{2,63})(?<path>(?::\d{1,5})?\/)?/u;
const share = /(?<!\\)\\\\[\w.-]{2,253}(?:@\w{1,8}){0,2}\\[\w$.-]/u;

const signs = new RegExp([slashes, opaque, web, bare, share].map(({ source }) => source).join("|"), "giu");

/**
 * The first link that begins at an index or behind it: one with a scheme, with `www.`, a server's folder, or a bare domain
 * that has a path or whose dots somebody has put into brackets.
 */
export function findStart(text: string, from: number): LinkStart | undefined {
  signs.lastIndex = from;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const { slashes: afterScheme, bare: name, path } = found.groups ?? {};
    const start = afterScheme === undefined ? found.index : findScheme(text, from, found.index);
    const isLink = name === undefined || ((path !== undefined || /[[(]/u.test(name)) && isRegistered(name));
    if (isLink && start !== undefined) return { start, least: found.index + found[0].length };
  }
  return undefined;
}

/** Goes back from what follows a scheme to where it begins; letters that stand before `http` are no part of it. */
function findScheme(text: string, from: number, end: number): number | undefined {
  const before = text.slice(Math.max(from, end - longestScheme), end);
  const [scheme] =
    /h(?:tt|xx|tx|xt|\*\*)ps?$/iu.exec(before) ?? /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,39}$/iu.exec(before) ?? [];
  return scheme === undefined ? undefined : end - scheme.length;
}

/** Whether a registry of a country or of ICANN gives out the ending, which tells `zoom.us/j` from `index.ts/`. */
function isRegistered(name: string): boolean {
  const host = name.replace(/\[(?:\.|dot)\]|\(\.\)/giu, ".").toLowerCase();
  const { domain, isIcann } = parse(host, { extractHostname: false, validateHostname: false });
  return domain !== null && (isIcann === true || /\.(?:example|test|invalid)$/u.test(domain));
}
