import { readPageData } from "../page-data.ts";
import { addLink } from "../page-draft.ts";
import type { PageDraft } from "../page-draft.ts";
import type { PictureOrigin } from "../page.ts";
import type { Tag } from "../walk-markup.ts";
import type { ElementPlace } from "./open-link.ts";

const frames: ReadonlySet<string> = new Set("iframe frame object embed applet portal fencedframe".split(" "));
const loading: ReadonlySet<string> = new Set("src srcset background poster data xlink:href href".split(" "));
const loadingByHref: ReadonlySet<string> = new Set("link image use feimage script".split(" "));
const stores: ReadonlySet<string> = new Set("value title content alt label summary datetime id".split(" "));
/** A text this long in an attribute is there for a script. */
const leastStore = 120;
const scriptSchemes = /^[\s\0-\u{1f}]{0,40}(?:j\s?a\s?v\s?a|v\s?b)\s?s\s?c\s?r\s?i\s?p\s?t\s?:/iu;

/** Takes up what an element's attributes load, run or carry. */
export function openAttributes(draft: PageDraft, tag: Tag): void {
  for (const [name, value] of tag.attributes) {
    if (name.startsWith("on") && name.length > 2) addHandler(draft, tag, name, value);
    else if (scriptSchemes.test(value.slice(0, 80))) addHandler(draft, tag, "javascript:", value);
    else if (value.length > 5) openAddress(draft, tag, name, value);
  }
}

function addHandler(draft: PageDraft, tag: Tag, handler: string, value: string): void {
  const text = handler === "javascript:" ? value.slice(value.indexOf(":") + 1) : value;
  draft.scripts.keep({ text, source: undefined, type: "", handler, element: tag.name, start: tag.start });
}

function openAddress(draft: PageDraft, tag: Tag, attribute: string, value: string): void {
  const downloadName = tag.attributes.get("download");
  const data = readPageData(value, {
    element: tag.name,
    attribute,
    start: tag.start,
    ...(downloadName === undefined ? {} : { downloadName }),
  });
  if (data !== undefined) draft.data.keep(data);
  else if (loading.has(attribute) && (!attribute.endsWith("href") || loadingByHref.has(tag.name))) {
    if (isRemote(value)) draft.remoteLoads += 1;
  } else if (attribute === "style" && /url\(\s{0,9}["']?\s{0,9}(?:https?:)?\/\//iu.test(value)) draft.remoteLoads += 1;
  else if (value.length >= leastStore && (attribute.startsWith("data-") || stores.has(attribute)))
    draft.stores.keep({ text: value, start: tag.start });
}

/** Adds a picture; true when the element is one. */
export function openPicture(draft: PageDraft, tag: Tag, place: ElementPlace, link: number): boolean {
  const { attributes } = tag;
  const isInput = tag.name === "input" && attributes.get("type")?.toLowerCase() === "image";
  if (tag.name !== "img" && tag.name !== "image" && !isInput) return false;
  const source = (attributes.get("src") ?? attributes.get("href") ?? attributes.get("xlink:href") ?? "").trim();
  const alternative = attributes.get("alt") ?? "";
  const width = readSize(attributes.get("width"));
  const height = readSize(attributes.get("height"));
  const owner = draft.links.kept[link];
  const number = draft.pictures.keep({
    origin: findOrigin(source),
    source: source.slice(0, 4_000),
    alternative: alternative.slice(0, 1_000),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    isHidden: place.hidden !== undefined,
    ...(owner === undefined ? {} : { link }),
    start: tag.start,
  });
  if (owner !== undefined && place.hidden === undefined) {
    owner.hasPicture = true;
    if (owner.alternative.length < 1_000) owner.alternative += ` ${alternative.slice(0, 1_000)}`;
  }
  if (draft.wantsPieces && number !== undefined) draft.pieces.keep({ kind: "picture", picture: number });
  return true;
}

/** Adds a frame or object that shows something of elsewhere. */
export function openFrame(
  draft: PageDraft,
  tag: Tag,
  place: ElementPlace,
  readInner: (text: string) => PageDraft["frames"][number]["page"],
): void {
  if (!frames.has(tag.name) || draft.frames.length >= draft.limits.links) return;
  const source = (tag.attributes.get("src") ?? tag.attributes.get("data"))?.trim();
  const inner = tag.name === "iframe" ? tag.attributes.get("srcdoc") : undefined;
  const page = inner === undefined ? undefined : readInner(inner);
  const via = tag.name.endsWith("frame") ? "frame" : "object";
  if (source !== undefined && !/^(?:data|about|javascript):/iu.test(source))
    addLink(draft, source, { ...place, start: tag.start, via });
  draft.frames.push({
    element: tag.name,
    ...(source === undefined ? {} : { source: source.slice(0, 4_000) }),
    ...(page === undefined ? {} : { page }),
    start: tag.start,
  });
  if (draft.wantsPieces) draft.pieces.keep({ kind: "frame", source: source?.slice(0, 400) ?? "" });
}

function findOrigin(source: string): PictureOrigin {
  if (source === "") return "none";
  if (/^data:/iu.test(source)) return "data";
  if (/^cid:/iu.test(source)) return "attached";
  return isRemote(source) ? "remote" : "local";
}

function isRemote(address: string): boolean {
  return /^\s{0,40}(?:https?:|ftp:|\/\/|\\\\)/iu.test(address.slice(0, 80));
}

function readSize(written: string | undefined): number | undefined {
  const size = written === undefined ? Number.NaN : Number.parseFloat(written);
  return Number.isFinite(size) && !written?.includes("%") ? size : undefined;
}
