import { breakoutElements, neverDrawn, neverShown, voidElements } from "../element-kinds.ts";
import type { Inside, PageDraft } from "../page-draft.ts";
import type { HiddenWay, Page } from "../page.ts";
import { findQuoting } from "../quoting.ts";
import { safeTags } from "../safe-tags.ts";
import { changeLook, findHiddenWay, readAllEffects } from "../styles/look.ts";
import type { Look } from "../styles/look.ts";
import type { Declaration } from "../styles/declarations.ts";
import type { Effect } from "../styles/effect.ts";
import type { Tag } from "../walk-markup.ts";
import { openField, openForm } from "./open-form.ts";
import { openLink } from "./open-link.ts";
import type { ElementPlace } from "./open-link.ts";
import { openAttributes, openFrame, openPicture } from "./open-resource.ts";

/** What reading an element needs besides the draft. */
export interface ElementTools {
  readonly readStyle: (style: string) => readonly Declaration[];
  readonly readInner: (text: string) => Page | undefined;
}

/** How deep a safe view nests elements. */
const mostPieceDepth = 60;

const noPieces: Pick<Inside, "piece" | "isLinkPiece"> = { piece: undefined, isLinkPiece: false };

/** Takes up a start tag: what it shows, loads, runs and leads to, and what holds inside of it. */
export function openElement(draft: PageDraft, tag: Tag, around: Inside, tools: ElementTools): void {
  if (isPlain(draft, tag)) {
    draft.stack?.push(tag.name, findPlainInside(around));
    return;
  }
  const { name } = tag;
  const isForeign = around.isForeign || name === "svg" || name === "math";
  const effect = findEffect(draft, tag, isForeign, tools);
  const look = findLook(draft, name, isForeign, around, effect);
  const place = { isQuoted: around.isQuoted || draft.restIsQuoted, hidden: findHiddenWay(look), isForeign };
  const quoting = takeQuoting(draft, tag, effect.borderTop === true);
  const ownLink = tag.attributes.size > 0 ? openContents(draft, tag, place, around.link, tools) : -1;
  const form = openFormParts(draft, tag, place, around.form);
  openPlainElement(draft, tag, look.gone);
  if (holdsNothing(draft, tag, isForeign)) {
    if (name === "script") openScript(draft, tag);
    return;
  }
  const piece = draft.wantsPieces ? openPieces(draft, name, ownLink, around.depth, place.hidden) : noPieces;
  draft.stack?.push(name, {
    look,
    isQuoted: around.isQuoted || quoting === "quoted",
    link: ownLink < 0 ? around.link : ownLink,
    form,
    isForeign: isForeign && !isIntegrationPoint(name),
    script: name === "script" ? openScript(draft, tag) : around.script,
    rawText: name === "style" ? "style" : name === "title" && !around.isForeign ? "title" : around.rawText,
    headerFrom: typeof quoting === "number" ? quoting : -1,
    ...piece,
    depth: around.depth + (piece.piece === undefined ? 0 : 1),
  });
}

function isPlain(draft: PageDraft, tag: Tag): boolean {
  if (tag.attributes.size > 0 || tag.isSelfClosing || draft.wantsPieces) return false;
  return draft.sheet.isEmpty() && plainElements.has(tag.name);
}

/** Takes up what the attributes lead to, run and load. The number of the link that the element is, or -1. */
function openContents(draft: PageDraft, tag: Tag, place: ElementPlace, around: number, tools: ElementTools): number {
  openAttributes(draft, tag);
  const link = openLink(draft, tag, place);
  openPicture(draft, tag, place, link < 0 ? around : link);
  openFrame(draft, tag, place, tools.readInner);
  return link;
}

function openFormParts(draft: PageDraft, tag: Tag, place: ElementPlace, around: number): number {
  if (tag.name === "form") return openForm(draft, tag, place);
  if (tag.name === "input" || tag.name === "textarea" || tag.name === "select") openField(draft, tag, around);
  return around;
}

function holdsNothing(draft: PageDraft, tag: Tag, isForeign: boolean): boolean {
  return draft.isXML ? tag.isSelfClosing : voidElements.has(tag.name) || (tag.isSelfClosing && isForeign);
}

/** Elements that change nothing when they have no attributes and no style sheet. */
const plainElements: ReadonlySet<string> = new Set(
  "p div span b i em strong u center font small big h1 h2 h3 h4 ul ol li table tbody tr label section".split(" "),
);

/** The same as around, without what is to be done when the element around is closed. */
function findPlainInside(around: Inside): Inside {
  if (around.headerFrom < 0 && around.piece === undefined && !around.isLinkPiece) return around;
  return { ...around, headerFrom: -1, piece: undefined, isLinkPiece: false };
}

/** Whether an HTML element ends the drawing or formula around it. */
export function breaksOut(tag: Tag, around: Inside, isXML: boolean): boolean {
  if (isXML || !around.isForeign) return false;
  if (tag.name !== "font") return breakoutElements.has(tag.name);
  return ["color", "face", "size"].some((attribute) => tag.attributes.has(attribute));
}

function findEffect(draft: PageDraft, tag: Tag, isForeign: boolean, tools: ElementTools): Effect {
  const { attributes } = tag;
  const id = attributes.get("id");
  const classes = attributes.get("class");
  const style = attributes.get("style");
  if (id !== undefined || classes !== undefined) draft.hasStyledElement = true;
  const inline = style === undefined ? [] : tools.readStyle(style);
  const declarations = draft.sheet.isEmpty() ? inline : [...draft.sheet.find(tag.name, id, classes), ...inline];
  return readAllEffects(tag.name, attributes, declarations, isForeign);
}

function findLook(draft: PageDraft, name: string, isForeign: boolean, around: Inside, effect: Effect): Look {
  if (neverShown.has(name) || (isForeign && neverDrawn.has(name)))
    return changeLook(around.look, name, { ...effect, gone: "never shown" });
  // What a style sheet elsewhere paints is not known.
  const isUnknown = name === "body" && draft.hasStyleElsewhere && effect.ground === undefined;
  return changeLook(around.look, name, isUnknown ? { ...effect, ground: "unknown" } : effect);
}

/** Where own text ends at this element: "quoted" inside of it, or the length at which a reply's header may begin. */
function takeQuoting(draft: PageDraft, tag: Tag, borderTop: boolean): "quoted" | number | undefined {
  const quoting = findQuoting(tag, borderTop);
  if (quoting === "rest") draft.restIsQuoted = true;
  if (quoting === "perhaps header") return draft.restIsQuoted ? undefined : draft.runs.ownLength();
  return quoting === "quoted" ? "quoted" : undefined;
}

function openPlainElement(draft: PageDraft, tag: Tag, gone: HiddenWay | undefined): void {
  const { name, attributes } = tag;
  if (name === "link" && /stylesheet/iu.test(attributes.get("rel") ?? "")) draft.hasStyleElsewhere = true;
  if (name === "base") draft.base ??= attributes.get("href")?.trim();
  else if (name === "td" || name === "th") draft.runs.addSpace();
  else if (draft.wantsPieces && gone === undefined) {
    if (name === "br") draft.pieces.keep({ kind: "break" });
    else if (name === "hr") draft.pieces.keep({ kind: "rule" });
  }
}

function openScript(draft: PageDraft, tag: Tag): number {
  const { attributes } = tag;
  const source = attributes.get("src") ?? attributes.get("href") ?? attributes.get("xlink:href");
  const type = attributes.get("type")?.trim().toLowerCase() ?? attributes.get("language")?.toLowerCase() ?? "";
  return draft.scripts.keep({ text: "", source, type, handler: undefined, element: "script", start: tag.start }) ?? -1;
}

function openPieces(
  draft: PageDraft,
  name: string,
  link: number,
  depth: number,
  hidden: HiddenWay | undefined,
): Pick<Inside, "piece" | "isLinkPiece"> {
  const tag = depth < mostPieceDepth && hidden !== "never shown" ? safeTags.get(name) : undefined;
  const piece = tag !== undefined && draft.pieces.keep({ kind: "open", tag }) !== undefined ? tag : undefined;
  const isLinkPiece = link >= 0 && draft.pieces.keep({ kind: "link", link }) !== undefined;
  return { piece, isLinkPiece };
}

function isIntegrationPoint(name: string): boolean {
  return name === "foreignobject" || name === "desc" || name === "title" || name === "annotation-xml";
}
