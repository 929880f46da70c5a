/** A colour as 0xRRGGBB; `unknown` when it cannot be told (a picture, a mixture, a name not known); `clear` shows nothing. */
export type Colour = number | "unknown" | "clear";

// The names of https://www.w3.org/TR/css-color-4/#named-colors that mails use, and the near-whites.
const named: ReadonlyMap<string, Colour> = new Map<string, Colour>([
  ["transparent", "clear"],
  ["white", 0xffffff],
  ["snow", 0xfffafa],
  ["ivory", 0xfffff0],
  ["ghostwhite", 0xf8f8ff],
  ["floralwhite", 0xfffaf0],
  ["whitesmoke", 0xf5f5f5],
  ["azure", 0xf0ffff],
  ["mintcream", 0xf5fffa],
  ["black", 0],
  ["gray", 0x808080],
  ["grey", 0x808080],
  ["silver", 0xc0c0c0],
  ["lightgray", 0xd3d3d3],
  ["lightgrey", 0xd3d3d3],
  ["darkgray", 0xa9a9a9],
  ["gainsboro", 0xdcdcdc],
  ["red", 0xff0000],
  ["maroon", 0x800000],
  ["yellow", 0xffff00],
  ["olive", 0x808000],
  ["lime", 0x00ff00],
  ["green", 0x008000],
  ["aqua", 0x00ffff],
  ["cyan", 0x00ffff],
  ["teal", 0x008080],
  ["blue", 0x0000ff],
  ["navy", 0x000080],
  ["fuchsia", 0xff00ff],
  ["magenta", 0xff00ff],
  ["purple", 0x800080],
  ["orange", 0xffa500],
]);
/** How far each channel may differ for the eye to see nothing: a judgement, about 5 % of the range. */
const leastSeen = 12;

/** Reads one CSS colour; undefined when the word is none. */
export function readColour(written: string): Colour | undefined {
  const word = written.trim().toLowerCase();
  if (word.length > 60) return undefined;
  const known = named.get(word);
  if (known !== undefined) return known;
  if (word.startsWith("#")) return readHex(word.slice(1));
  const parts = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|var)\(([^()]{0,50})\)?$/u.exec(word);
  if (parts === null) return undefined;
  return parts[1]?.startsWith("rgb") === true ? readChannels(parts[2] ?? "") : "unknown";
}

/** Whether text in one colour cannot be seen on the other. Unknown colours are seen. */
export function looksTheSame(text: Colour, ground: Colour): boolean {
  if (text === "clear") return true;
  if (typeof text !== "number" || typeof ground !== "number") return false;
  return [0, 8, 16].every((shift) => Math.abs(((text >> shift) & 255) - ((ground >> shift) & 255)) <= leastSeen);
}

function readHex(digits: string): Colour | undefined {
  if (!/^[0-9a-f]{3,8}$/u.test(digits)) return undefined;
  const long = digits.length <= 4 ? digits.replace(/./gu, "$&$&") : digits;
  if (long.length === 8 && long.endsWith("00")) return "clear";
  if (long.length !== 6 && long.length !== 8) return undefined;
  if (long.length === 8 && !long.endsWith("ff")) return "unknown";
  return Number.parseInt(long.slice(0, 6), 16);
}

function readChannels(written: string): Colour {
  const parts = written.split(/[\s,/]+/u).filter((part) => part !== "");
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]);
  if (alpha === 0) return "clear";
  const channels = parts.slice(0, 3).map((part) => {
    const value = Number.parseFloat(part) * (part.endsWith("%") ? 2.55 : 1);
    return Math.max(0, Math.min(255, Math.round(value)));
  });
  if (alpha < 1 || channels.length < 3 || channels.some(Number.isNaN)) return "unknown";
  return ((channels[0] ?? 0) << 16) | ((channels[1] ?? 0) << 8) | (channels[2] ?? 0);
}
