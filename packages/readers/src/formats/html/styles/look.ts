import type { HiddenWay } from "../page.ts";
import { looksTheSame, readColour } from "./colour.ts";
import type { Colour } from "./colour.ts";
import { splitDeclarations } from "./declarations.ts";
import type { Declaration } from "./declarations.ts";
import { readEffect } from "./effect.ts";
import type { Effect } from "./effect.ts";

/** How text at a place of the page looks. */
export interface Look {
  readonly gone: HiddenWay | undefined;
  readonly invisible: boolean;
  readonly tiny: boolean;
  readonly colour: Colour;
  readonly ground: Colour;
  readonly isPre: boolean;
  readonly isReversed: boolean;
}

/** The look of a page before its first element: black on white. */
export const plainLook: Look = {
  gone: undefined,
  invisible: false,
  tiny: false,
  colour: 0,
  ground: 0xffffff,
  isPre: false,
  isReversed: false,
};

const mostCached = 2_000;
/** What a browser paints links in, unless told otherwise: https://html.spec.whatwg.org/multipage/rendering.html#phrasing-content-3 */
const linkColour = 0x0000ee;

/** How text of this look is kept from the eye; undefined when it can be seen. */
export function findHiddenWay(look: Look): HiddenWay | undefined {
  if (look.gone !== undefined) return look.gone;
  if (look.invisible) return "invisible";
  if (look.tiny) return "too small";
  return looksTheSame(look.colour, look.ground) ? "same colour" : undefined;
}

/** Reads inline styles, each text once. */
export function makeStyleReader(): (style: string) => readonly Declaration[] {
  const cache = new Map<string, readonly Declaration[]>();
  return (style) => {
    const cached = cache.get(style);
    if (cached !== undefined) return cached;
    const declarations = splitDeclarations(style);
    if (style.length < 1_000 && cache.size < mostCached) cache.set(style, declarations);
    return declarations;
  };
}

/** The look inside of an element, from the look around it. The same object when nothing changes. */
export function changeLook(around: Look, name: string, effect: Effect): Look {
  const isLink = name === "a";
  const changes =
    isLink || name === "button" || name === "pre" || name === "textarea" || Object.keys(effect).length > 0;
  if (!changes) return around;
  return {
    gone: around.gone ?? effect.gone ?? undefined,
    invisible: effect.invisible ?? around.invisible,
    tiny: effect.tiny ?? around.tiny,
    colour: effect.colour ?? (isLink ? linkColour : around.colour),
    ground: effect.ground ?? (name === "button" ? "unknown" : around.ground),
    isPre: effect.isPre ?? (around.isPre || name === "pre" || name === "textarea"),
    isReversed: effect.isReversed ?? around.isReversed,
  };
}

/** The effect of styles and of the attributes that stand for styles. */
export function readAllEffects(
  name: string,
  attributes: ReadonlyMap<string, string>,
  declarations: readonly Declaration[],
  isDrawing: boolean,
): Effect {
  const before: Declaration[] = [];
  if (attributes.size > 0) addPresentation(attributes, isDrawing, before);
  if (before.length + declarations.length === 0 && !attributes.has("hidden") && name !== "dialog" && name !== "bdo")
    return none;
  const effect = readEffect([...before, ...declarations]);
  const isHidden = attributes.has("hidden") && attributes.get("hidden") !== "until-found";
  const isClosed = name === "dialog" && !attributes.has("open");
  const isReversed = name === "bdo" && attributes.get("dir")?.toLowerCase() === "rtl";
  if (!isHidden && !isClosed && !isReversed) return effect;
  return {
    ...effect,
    ...(isHidden && effect.gone !== null ? { gone: "hidden attribute" as const } : {}),
    ...(isClosed ? { gone: "not displayed" as const } : {}),
    ...(isReversed ? { isReversed } : {}),
  };
}

const none: Effect = {};
const drawingStyles = ["display", "visibility", "opacity", "font-size"];

function addPresentation(attributes: ReadonlyMap<string, string>, isDrawing: boolean, into: Declaration[]): void {
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) into.push({ name, value: value.trim().toLowerCase(), isImportant: false });
  };
  const ground = attributes.get("bgcolor");
  if (ground !== undefined) add("background-color", asColour(ground));
  if (attributes.has("background")) add("background-image", "url()");
  const colour = attributes.get("color") ?? attributes.get("text");
  if (colour !== undefined) add("color", asColour(colour));
  if (isDrawing) for (const style of drawingStyles) add(style, attributes.get(style));
}

/** Old attributes give colours without `#` too. */
function asColour(written: string): string {
  return readColour(written) === undefined && /^[0-9a-f]{6}$/iu.test(written.trim()) ? `#${written.trim()}` : written;
}
