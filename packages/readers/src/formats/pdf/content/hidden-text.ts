import { isLost } from "./backgrounds.ts";
import type { Drawing } from "./draw-page.ts";
import type { TextGathering } from "./text-line.ts";

/** How text of a page is kept from the eye of its reader. */
export type PdfHiding = "invisible" | "transparent" | "too small" | "off page" | "same colour";

/** Text that a reader of the page does not see. */
export interface PdfHiddenText {
  readonly way: PdfHiding;
  readonly text: string;
}

/** Points below which print is no more than a line. */
const leastSize = 2;
const leastOpacity = 0.05;
/** Points beyond the page's edge, for what is set just at it. */
const margin = 4;
const mostPieces = 500;

/** How text that is shown now is hidden; undefined when it is seen, or when that cannot be told. */
export function findHiding({ state, text, page, backgrounds }: Drawing): PdfHiding | undefined {
  if (state.textMode === 3 || state.textMode === 7) return "invisible";
  if (state.opacity < leastOpacity) return "transparent";
  const size = Math.abs(text.size * text.scale);
  if (size < leastSize && !state.font.hasOwnScale) return "too small";
  const { endX: x, endY: y } = text;
  const { left, bottom, width, height } = page;
  const isOutside = x > left + width + margin || y > bottom + height + margin || y + size < bottom - margin;
  // Lines that begin left of the page may reach into it; a thousand points left of it none does.
  if (isOutside || x < left - 1000) return "off page";
  return isLost(backgrounds, state.fill, x + size * 0.2, y + size * 0.3) ? "same colour" : undefined;
}

/** Parts the text of a page into what is seen and what not. Words that a program read in a scan lie under its picture, and count as seen. */
export function partText(
  { parts, hiding }: TextGathering,
  isScan: boolean,
): { readonly seen: string; readonly hidden: readonly PdfHiddenText[] } {
  const seen: string[] = [];
  const hidden: { way: PdfHiding; text: string }[] = [];
  let isOpen = false;
  for (const [at, part] of parts.entries()) {
    const way = isScan && hiding[at] === "invisible" ? undefined : hiding[at];
    const isGap = part === " " || part === "\n";
    const last = isOpen ? hidden.at(-1) : undefined;
    if (way === undefined && !(isGap && last !== undefined)) {
      seen.push(part);
      isOpen = isOpen && isGap;
      continue;
    }
    if (isGap && !/\s$/u.test(seen.at(-1) ?? " ")) seen.push(part);
    if (last !== undefined && (way === undefined || last.way === way)) last.text += part;
    else if (way !== undefined && hidden.length < mostPieces) hidden.push({ way, text: part });
    isOpen = true;
  }
  return { seen: seen.join(""), hidden: hidden.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) };
}
