import type { PageDraft } from "../page-draft.ts";
import { addLink } from "../page-draft.ts";
import { readRefresh } from "../links.ts";
import type { HiddenWay, PageLinkVia } from "../page.ts";
import type { Tag } from "../walk-markup.ts";

/** Where an element that may lead somewhere stands. */
export interface ElementPlace {
  readonly isQuoted: boolean;
  readonly hidden: HiddenWay | undefined;
  readonly isForeign: boolean;
}

/** The link that the text inside of an element belongs to; -1 when it is none. */
export function openLink(draft: PageDraft, tag: Tag, place: ElementPlace): number {
  const at = { ...place, start: tag.start };
  const address = tag.attributes.get("href") ?? tag.attributes.get("xlink:href") ?? findPrefixed(draft, tag);
  switch (tag.name) {
    case "a":
      return addLink(draft, address, { ...at, via: place.isForeign ? "drawing" : "anchor" });
    case "area":
      addLink(draft, address, { ...at, via: "area" }, tag.attributes.get("alt") ?? "");
      return -1;
    case "button":
      return addLink(draft, tag.attributes.get("formaction"), { ...at, via: "submit" });
    case "input":
      addLink(draft, tag.attributes.get("formaction"), { ...at, via: "submit" }, tag.attributes.get("value") ?? "");
      return -1;
    case "meta":
      openMeta(draft, tag, at);
      return -1;
    case "animate":
    case "set":
      openAnimation(draft, tag, at);
      return -1;
    default:
      return openOther(draft, tag, address, at);
  }
}

type Place = Parameters<typeof addLink>[2] extends infer Full ? Omit<Full, "via"> : never;

function openMeta(draft: PageDraft, tag: Tag, at: Place): void {
  if (tag.attributes.get("http-equiv")?.trim().toLowerCase() !== "refresh") return;
  addLink(draft, readRefresh(tag.attributes.get("content") ?? ""), { ...at, via: "refresh" });
}

/** A drawing may set the target of its link only when it is shown. */
function openAnimation(draft: PageDraft, tag: Tag, at: Place): void {
  if (!/^(?:xlink:)?href$/iu.test(tag.attributes.get("attributename") ?? "")) return;
  for (const name of ["to", "from", "values"]) {
    const value = tag.attributes.get(name);
    if (value !== undefined)
      for (const target of value.split(";").slice(0, 20)) addLink(draft, target, { ...at, via: "drawing" });
  }
}

/** Outlook's drawn buttons and formulas lead somewhere by `href` on elements of their own. */
function openOther(draft: PageDraft, tag: Tag, address: string | undefined, at: Place): number {
  if (address === undefined || notLinks.has(tag.name) || address.startsWith("#")) return -1;
  const via: PageLinkVia = tag.name.includes(":") || tag.name.endsWith("rect") ? "conditional" : "drawing";
  return addLink(draft, address, { ...at, via });
}

const notLinks: ReadonlySet<string> = new Set(
  "base link use image feimage lineargradient radialgradient pattern filter textpath tref script mpath cursor".split(
    " ",
  ),
);

function findPrefixed(draft: PageDraft, tag: Tag): string | undefined {
  if (!draft.isXML) return undefined;
  for (const [name, value] of tag.attributes) if (name.endsWith(":href")) return value;
  return undefined;
}
