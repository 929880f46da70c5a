import { blockElements, rawElements } from "./element-kinds.ts";
import { makeElementStack } from "./element-stack.ts";
import type { OpenElement } from "./element-stack.ts";
import { breaksOut, openElement } from "./elements/open-element.ts";
import type { ElementTools } from "./elements/open-element.ts";
import { addShown } from "./links.ts";
import type { Inside, PageDraft } from "./page-draft.ts";
import { isReplyHeader } from "./quoting.ts";
import { findHiddenWay, makeStyleReader, plainLook } from "./styles/look.ts";
import { walkMarkup } from "./walk-markup.ts";
import type { MarkupVisitor, Tag } from "./walk-markup.ts";

const longestTitle = 2_000;
const longestComment = 4_000;

const outermost: Inside = {
  look: plainLook,
  isQuoted: false,
  link: -1,
  form: -1,
  isForeign: false,
  script: -1,
  rawText: undefined,
  headerFrom: -1,
  piece: undefined,
  isLinkPiece: false,
  depth: 0,
};

/** Reads a page into the draft from its first to its last character. */
export function collectPage(
  source: string,
  draft: PageDraft,
  readInner: ElementTools["readInner"],
  readConditional: (text: string, draft: PageDraft) => void,
): void {
  const tools: ElementTools = { readStyle: makeStyleReader(), readInner };
  const stack = makeElementStack<Inside>({
    isXML: draft.isXML,
    mostDepth: draft.limits.depth,
    onClose: (element) => closeElement(draft, element),
    onTooDeep: () => draft.shortfalls.add(`more than ${draft.limits.depth} elements inside each other`),
  });
  draft.stack = stack;
  const inside = () => stack.top()?.inside ?? outermost;

  const visitor: MarkupVisitor = {
    isForeign: () => inside().isForeign,
    tooManyAttributes: () => draft.shortfalls.add(`more than ${draft.limits.attributes} attributes at an element`),
    open(written) {
      const tag = draft.entities.size === 0 ? written : expandAttributes(draft, written);
      draft.elementCount += 1;
      if (draft.root === "") draft.root = tag.name;
      if (breaksOut(tag, inside(), draft.isXML)) stack.closeWhile((element) => element.inside.isForeign);
      if (!draft.isXML) stack.closeBefore(tag.name);
      if (blockElements.has(tag.name)) draft.runs.breakLine();
      if ((tag.name === "html" || tag.name === "body") && stack.has(tag.name)) return;
      openElement(draft, tag, inside(), tools);
    },
    close(name) {
      if (blockElements.has(name)) draft.runs.breakLine();
      stack.close(name);
    },
    text(text, start) {
      const whole = draft.entities.size === 0 ? text : expandEntities(draft, text);
      takeText(draft, whole, start, stack.top());
    },
    comment(text, start) {
      if (/^\[if\s/iu.test(text)) {
        draft.hasConditionalComments = true;
        const end = text.lastIndexOf("<![endif]");
        if (end > 0) readConditional(text.slice(text.indexOf(">") + 1, end), draft);
      } else if (text.trim() !== "") draft.comments.keep({ text: text.slice(0, longestComment), start });
    },
    declaration: (text) => takeDeclaration(draft, text),
  };
  walkMarkup(source, visitor, { isXML: draft.isXML, mostAttributes: draft.limits.attributes });
  stack.closeWhile(() => true);
}

function takeText(draft: PageDraft, text: string, start: number, top: OpenElement<Inside> | undefined): void {
  const inside = top?.inside ?? outermost;
  const script = draft.scripts.kept[inside.script];
  if (script !== undefined) script.text += text;
  else if (inside.rawText === "style") draft.styles.push(text);
  else if (inside.rawText === "title") {
    if (draft.title.length < longestTitle) draft.title += text.slice(0, longestTitle);
  } else if (top === undefined || !rawElements.has(top.name)) takeProse(draft, text, start, inside);
}

function takeProse(draft: PageDraft, text: string, start: number, inside: Inside): void {
  const { look } = inside;
  const hidden = findHiddenWay(look);
  const isQuoted = inside.isQuoted || draft.restIsQuoted;
  draft.runs.add(text, { isQuoted, hidden, isPre: look.isPre, isReversed: look.isReversed }, start);
  const link = draft.links.kept[inside.link];
  if (link !== undefined) addShown(link, text, hidden !== undefined);
  if (hidden === undefined && text.length < 400 && !/^\s{0,400}$/u.test(text)) draft.lastWords = text;
  if (draft.wantsPieces && text !== "")
    draft.pieces.keep({ kind: "text", text, isQuoted, ...(hidden === undefined ? {} : { hidden }) });
}

function closeElement(draft: PageDraft, { name, inside }: OpenElement<Inside>): void {
  if (name === "style") {
    const text = draft.styles.splice(0).join("");
    if (text !== "") takeStyle(draft, text);
  } else if (inside.headerFrom >= 0 && !draft.restIsQuoted && isReplyHeader(draft.runs, inside.headerFrom)) {
    draft.runs.quoteFrom(inside.headerFrom);
    draft.restIsQuoted = true;
  }
  if (inside.isLinkPiece) draft.pieces.kept.push({ kind: "link end", link: inside.link });
  if (inside.piece !== undefined) draft.pieces.kept.push({ kind: "close", tag: inside.piece });
}

function takeStyle(draft: PageDraft, text: string): void {
  if (draft.hasStyledElement) draft.hasLateStyle = true;
  draft.sheet.add(text);
  draft.remoteLoads += text.match(/url\(\s{0,9}["']?\s{0,9}(?:https?:)?\/\/|@import\b/giu)?.length ?? 0;
}

function takeDeclaration(draft: PageDraft, text: string): void {
  if (/^!?doctype\b/iu.test(text)) draft.doctype ??= text.slice(0, 400);
  if (!draft.isXML) return;
  const entity = /!ENTITY\s{1,9}([\w.-]{1,60})\s{1,9}(?:"([^"]{0,2000})"|'([^']{0,2000})')/u.exec(text.slice(0, 4_000));
  const value = entity?.[2] ?? entity?.[3];
  if (entity?.[1] !== undefined && value !== undefined && draft.entities.size < 200)
    draft.entities.set(entity[1], value);
}

/** How much text the entities that a file declares may add to one piece of text. */
const longestExpansion = 200_000;

function expandEntities(draft: PageDraft, text: string): string {
  if (!text.includes("&")) return text;
  let added = 0;
  return text.replace(/&([\w.-]{1,60});/gu, (whole, name: string) => {
    const value = draft.entities.get(name);
    if (value === undefined || added > longestExpansion) return whole;
    added += value.length;
    return value;
  });
}

function expandAttributes(draft: PageDraft, tag: Tag): Tag {
  if (![...tag.attributes.values()].some((value) => value.includes("&"))) return tag;
  const attributes = new Map([...tag.attributes].map(([name, value]) => [name, expandEntities(draft, value)]));
  return { ...tag, attributes };
}
