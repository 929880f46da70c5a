import { parse } from "tldts";

/** Where a link begins, and the first place behind what shows that it is one. */
export interface LinkStart {
  readonly start: number;
  readonly after: number;
}

/** Longer schemes are registered nowhere; the bound keeps the way back from `://` short. */
const longestScheme = 40;

// Each choice begins at a fixed character or behind a look-behind and repeats within bounds, so that no text makes it slow.
const signs =
  /(?<slashes>:\/\/|\[:\]\/\/|\[:\/\/\]|:\\\\)|(?<opaque>(?<![\p{L}\p{N}.+-])(?:javascript:|vbscript:|data:[a-z]+\/|mailto:|search-ms:|ms-[a-z-]{1,30}:)[^\s])|(?<www>(?<![\p{L}\p{N}.@/_-])www\.[\p{L}\p{N}])|(?<bare>(?<![\p{L}\p{N}@./\\_-])(?:[\p{L}\p{N}_-]{1,63}(?:\.|\[\.\]|\(\.\)|\[dot\])){1,12}[\p{L}\p{N}-]{2,63})(?::\d{1,5})?\/|(?<share>(?<!\\)\\\\[\w.-]{2,253}(?:@\w{1,8}){0,2}\\[\w$.-])/giu;

/** The first link that begins at an index or behind it: with a scheme, `www.`, a bare domain with a path, or a server's folder. */
export function findStart(text: string, from: number): LinkStart | undefined {
  signs.lastIndex = from;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const { slashes, bare } = found.groups ?? {};
    const after = found.index + found[0].length;
    if (slashes !== undefined) {
      const start = findScheme(text, from, found.index);
      if (start !== undefined) return { start, after };
    } else if (bare === undefined || isRegistered(bare))
      return { start: found.index, after: bare === undefined ? after - 1 : after };
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
