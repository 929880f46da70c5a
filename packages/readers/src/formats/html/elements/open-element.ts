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
  const { name } = tag;
  const isForeign = around.isForeign || name === "svg" || name === "math";
  const effect = findEffect(draft, tag, isForeign, tools);
  const look = findLook(draft, name, isForeign, around, effect);
  const hidden = findHiddenWay(look);
  const place = { isQuoted: around.isQuoted || draft.restIsQuoted, hidden, isForeign };
  const headerFrom = takeQuoting(draft, tag, effect.borderTop === true);
  if (tag.attributes.size > 0) openAttributes(draft, tag);
  const ownLink = openLink(draft, tag, place);
  const link = ownLink < 0 ? around.link : ownLink;
  openPicture(draft, tag, place, link);
  openFrame(draft, tag, place, tools.readInner);
  const form = name === "form" ? openForm(draft, tag, place) : around.form;
  if (name === "input" || name === "textarea" || name === "select") openField(draft, tag, form);
  openPlainElement(draft, tag, look.gone);
  if ((voidElements.has(name) && !draft.isXML) || (tag.isSelfClosing && (draft.isXML || isForeign))) {
    if (name === "script") openScript(draft, tag);
    return;
  }
  const piece = draft.wantsPieces ? openPieces(draft, name, ownLink, around.depth, hidden) : noPieces;
  draft.stack?.push(name, {
    look,
    isQuoted: around.isQuoted || headerFrom === "quoted",
    link,
    form,
    isForeign: isForeign && !isIntegrationPoint(name),
    script: name === "script" ? openScript(draft, tag) : around.script,
    rawText: name === "style" ? "style" : name === "title" && !around.isForeign ? "title" : around.rawText,
    headerFrom: typeof headerFrom === "number" ? headerFrom : -1,
    piece: piece.piece,
    isLinkPiece: piece.isLinkPiece,
    depth: around.depth + (piece.piece === undefined ? 0 : 1),
  });
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
