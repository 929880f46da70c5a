import type { HiddenWay } from "../page.ts";
import { readColour } from "./colour.ts";
import type { Colour } from "./colour.ts";
import type { Declaration } from "./declarations.ts";

/** What a style does to what can be seen. A part that is not given stays as it is. */
export interface Effect {
  /** Hides all that is inside, whatever that says; null takes it back on the same element. */
  readonly gone?: HiddenWay | null;
  readonly invisible?: boolean;
  readonly tiny?: boolean;
  readonly colour?: Colour;
  readonly ground?: Colour;
  readonly isPre?: boolean;
  readonly isReversed?: boolean;
  readonly borderTop?: boolean;
}

type Draft = { -readonly [Key in keyof Effect]: Effect[Key] };

/** Text of this height in pixels or less cannot be read. */
const tinyPixels = 2;
/** What lies so many pixels outside is on no screen. */
const offScreenPixels = 400;

/** The effect of declarations, later ones winning over earlier ones. */
export function readEffect(declarations: readonly Declaration[]): Effect {
  const effect: Draft = {};
  const values = new Map<string, string>();
  for (const { name, value, isImportant } of declarations)
    if (isImportant || !values.has(`${name}!`)) {
      values.set(name, value);
      if (isImportant) values.set(`${name}!`, "");
    }
  for (const [name, value] of values) readers.get(name)?.(value, effect, values);
  return effect;
}

/** Whether a declaration has to do with what can be seen. */
export function matters(name: string): boolean {
  return readers.has(name) || supporting.has(name);
}

const supporting: ReadonlySet<string> = new Set([
  "position",
  "overflow",
  "overflow-y",
  "unicode-bidi",
  "background-clip",
  "-webkit-background-clip",
]);

type Reader = (value: string, effect: Draft, values: ReadonlyMap<string, string>) => void;

const readGround: Reader = (value, effect) => {
  const ground = findGround(value);
  if (ground !== undefined) effect.ground = ground;
};
const readOffset: Reader = (value, effect, values) => {
  const position = values.get("position");
  if (position !== undefined && position !== "static" && pixels(value) <= -offScreenPixels)
    effect.gone ??= "off screen";
};
const readShift: Reader = (value, effect) => {
  if (pixels(value) <= -offScreenPixels) effect.gone ??= "off screen";
};
const readBox: Reader = (value, effect, values) => {
  const overflow = values.get("overflow") ?? values.get("overflow-y") ?? "";
  if (pixels(value) <= 1 && /^(?:hidden|clip)/u.test(overflow)) effect.gone ??= "clipped";
};

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "display",
    (value, effect) => {
      if (value === "none") effect.gone = "not displayed";
      else effect.gone ??= null;
    },
  ],
  [
    "visibility",
    (value, effect) => {
      if (/^(?:hidden|collapse)$/u.test(value)) effect.invisible = true;
      else if (value === "visible") effect.invisible = false;
    },
  ],
  [
    "opacity",
    (value, effect) => {
      const share = Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1);
      if (share <= 0.05) effect.gone ??= "transparent";
    },
  ],
  [
    "font-size",
    (value, effect) => {
      const size = readFontSize(value);
      if (size !== undefined) effect.tiny = size;
    },
  ],
  [
    "font",
    (value, effect, values) => {
      const size = /(?:^|\s)(\d{0,4}(?:\.\d{1,4})?(?:px|pt|em|rem|%)?)(?:\/\S{1,20})?\s/u.exec(value)?.[1];
      const tiny = size === undefined || size === "" || values.has("font-size") ? undefined : readFontSize(size);
      if (tiny !== undefined && /[a-z%]$/u.test(size ?? "")) effect.tiny = tiny;
    },
  ],
  [
    "color",
    (value, effect, values) => {
      const isGradientText = (values.get("background-clip") ?? values.get("-webkit-background-clip")) === "text";
      const colour = isGradientText ? "unknown" : readColour(value);
      if (colour !== undefined) effect.colour = colour;
      else if (value !== "inherit") effect.colour = "unknown";
    },
  ],
  ["background", readGround],
  ["background-color", readGround],
  [
    "background-image",
    (value, effect) => {
      if (value !== "none") effect.ground = "unknown";
    },
  ],
  ["left", readOffset],
  ["top", readOffset],
  ["right", readOffset],
  ["bottom", readOffset],
  ["text-indent", readShift],
  ["margin-left", readShift],
  ["margin-top", readShift],
  [
    "max-height",
    (value, effect) => {
      if (pixels(value) <= 1) effect.gone ??= "clipped";
    },
  ],
  [
    "max-width",
    (value, effect) => {
      if (pixels(value) <= 0) effect.gone ??= "clipped";
    },
  ],
  ["height", readBox],
  ["width", readBox],
  [
    "clip",
    (value, effect) => {
      if (/^rect\((?:[01](?:px)?[\s,]{0,4}){4}\)/u.test(value)) effect.gone ??= "clipped";
    },
  ],
  [
    "clip-path",
    (value, effect) => {
      if (/^inset\((?:[5-9]\d|100)%/u.test(value)) effect.gone ??= "clipped";
    },
  ],
  [
    "transform",
    (value, effect) => {
      if (/scale(?:[xy]|3d)?\(0[\s,)]/u.test(value)) effect.gone ??= "too small";
    },
  ],
  [
    "white-space",
    (value, effect) => {
      effect.isPre = value.startsWith("pre");
    },
  ],
  [
    "direction",
    (value, effect, values) => {
      if (value === "rtl" && /override/u.test(values.get("unicode-bidi") ?? "")) effect.isReversed = true;
    },
  ],
  [
    "border-top",
    (value, effect) => {
      if (value.includes("solid")) effect.borderTop = true;
    },
  ],
]);

/** The ground that a `background` paints; undefined when it paints none. */
function findGround(value: string): Colour | undefined {
  if (/url\(|gradient|image\(|var\(/u.test(value)) return "unknown";
  const whole = readColour(value);
  if (whole !== undefined) return whole === "clear" ? undefined : whole;
  for (const word of value.split(" ").slice(0, 8)) {
    const colour = readColour(word);
    if (colour !== undefined) return colour === "clear" ? undefined : colour;
  }
  return /^(?:none|inherit|initial|unset|0)\b/u.test(value) ? undefined : "unknown";
}

/** A length in pixels; NaN for what is no absolute length. Em is taken as 16 pixels. */
function pixels(value: string): number {
  const size = Number.parseFloat(value);
  if (/(?:em|rem|ch)$/u.test(value)) return size * 16;
  if (value.endsWith("pt")) return (size * 4) / 3;
  if (value.endsWith("in")) return size * 96;
  if (/(?:%|vw|vh)$/u.test(value)) return size === 0 ? 0 : size * 10;
  return size;
}

/** Whether a font size cannot be read; undefined when it depends on the size around it. */
function readFontSize(value: string): boolean | undefined {
  const size = Number.parseFloat(value);
  if (Number.isNaN(size))
    return /^(?:xx-small|x-small|small|medium|large|x-large|xx-large)$/u.test(value) ? false : undefined;
  if (value.endsWith("rem")) return size * 16 <= tinyPixels;
  if (/(?:em|%)$/u.test(value)) return size <= (value.endsWith("%") ? 10 : 0.1) ? true : undefined;
  return pixels(value) <= tinyPixels;
}
