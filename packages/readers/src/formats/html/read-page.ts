import { countsWords } from "./asks.ts";
import { collectPage } from "./collect-page.ts";
import { completeTarget, finishLinks } from "./links.ts";
import { makePageDraft } from "./page-draft.ts";
import type { PageDraft } from "./page-draft.ts";
import { pageLimits } from "./page-limits.ts";
import type { PageLimits } from "./page-limits.ts";
import type { Page, PageField, PageForm } from "./page.ts";
import { makeStyleSheet } from "./styles/style-sheet.ts";

/** How a page is read. `syntax` is "html" unless the file is XML: SVG, XHTML. */
export interface PageOptions {
  readonly syntax?: "html" | "xml";
  /** Whether the steps for showing the page safely are wanted. */
  readonly pieces?: boolean;
  readonly limits?: Partial<PageLimits>;
}

/** How many pages a page may lie in. */
const mostNesting = 3;

/** What is shared by a page and the pages in it. */
interface Reading {
  readonly limits: PageLimits;
  pagesLeft: number;
}

/**
 * Reads the source of a page: text seen and hidden, links, forms, scripts and whatever else it holds. Linear in its
 * length, bounded by the limits, and never fails: what was not read is told in `shortfalls`. Nothing is run or loaded.
 */
export function readPage(source: string, options: PageOptions = {}): Page {
  const limits = { ...pageLimits, ...options.limits };
  return readNested(source, options, 0, { limits, pagesLeft: limits.nestedPages });
}

function readNested(source: string, options: PageOptions, nesting: number, reading: Reading): Page {
  const isXML = options.syntax === "xml";
  const shortfalls = new Set<string>();
  const makeDraft = (sheet = newSheet(reading.limits, shortfalls)) =>
    makePageDraft(reading.limits, { isXML, wantsPieces: options.pieces === true, nesting, sheet }, shortfalls);
  const mayNest = () => {
    if (nesting < mostNesting && reading.pagesLeft > 0) {
      reading.pagesLeft -= 1;
      return true;
    }
    shortfalls.add("pages nested too often or too deep");
    return false;
  };
  const readInner = (text: string) =>
    mayNest() ? readNested(text, { ...options, syntax: "html" }, nesting + 1, reading) : undefined;
  const readConditional = (text: string, draft: PageDraft) => {
    if (/<[a-z]/iu.test(text.slice(0, 100_000)) && /href|src|action|<script/iu.test(text) && mayNest())
      mergeConditional(draft, readNested(text, { syntax: "html" }, nesting + 1, reading));
  };

  let draft = makeDraft();
  collectPage(source, draft, readInner, readConditional);
  if (draft.hasLateStyle) {
    // A style sheet at the end applies to what came before it as well.
    draft = makeDraft({ ...draft.sheet, add: () => undefined });
    collectPage(source, draft, readInner, readConditional);
  }
  return finishPage(draft, shortfalls);
}

function newSheet(limits: PageLimits, shortfalls: Set<string>) {
  return makeStyleSheet(limits.styleRules, () => shortfalls.add(`more than ${limits.styleRules} style rules`));
}

/** Outlook alone reads what stands in its comments: links and scripts of them count, their text repeats the page's. */
function mergeConditional(draft: PageDraft, inner: Page): void {
  for (const link of inner.links)
    draft.links.keep({
      written: link.written,
      via: "conditional",
      isQuoted: false,
      start: 0,
      inHidden: false,
      shown: link.shown,
      alternative: link.alternative,
      hasPicture: link.hasPicture,
      hiddenContent: false,
    });
  for (const script of inner.scripts)
    draft.scripts.keep({ ...script, source: script.source, handler: script.handler, start: 0 });
}

function finishPage(draft: PageDraft, shortfalls: ReadonlySet<string>): Page {
  const { doctype, base } = draft;
  return {
    syntax: draft.isXML ? "xml" : "html",
    root: draft.root,
    ...(doctype === undefined ? {} : { doctype }),
    title: draft.title.replace(/\s+/gu, " ").trim(),
    ...(base === undefined ? {} : { base }),
    text: draft.runs.finish(),
    links: finishLinks(draft.links, base),
    forms: finishForms(draft),
    scripts: draft.scripts.kept.map(({ source, handler, ...script }) => ({
      ...script,
      ...(source === undefined ? {} : { source }),
      ...(handler === undefined ? {} : { handler }),
    })),
    frames: draft.frames,
    pictures: draft.pictures.kept,
    data: draft.data.kept,
    stores: draft.stores.kept,
    remoteLoads: draft.remoteLoads,
    comments: draft.comments.kept,
    hasConditionalComments: draft.hasConditionalComments,
    elementCount: draft.elementCount,
    pieces: draft.pieces.kept,
    shortfalls: [...shortfalls],
  };
}

function finishForms(draft: PageDraft): PageForm[] {
  const forms: PageForm[] = draft.forms.kept.map(({ action, method, fields, start }) => ({
    ...(action === undefined ? {} : { action: completeTarget(action, canStand(draft.base)) }),
    method,
    fields: markWords(fields),
    isLoose: false,
    start,
  }));
  const loose = draft.looseFields.kept;
  if (loose.length > 0)
    forms.push({ method: "", fields: markWords(loose), isLoose: true, start: loose[0]?.start ?? 0 });
  return forms;
}

function canStand(base: string | undefined): string | undefined {
  return base !== undefined && URL.canParse(base) ? base : undefined;
}

/** Twelve fields named word1 to word12 ask for a seed phrase, whatever they are called one by one. */
function markWords(fields: readonly PageField[]): readonly PageField[] {
  const open = fields.filter(({ asks }) => asks === "other" || asks === "password");
  if (!countsWords(open.map(({ name }) => name)) && !countsWords(open.map(({ hint }) => hint))) return fields;
  return fields.map((field) => (open.includes(field) ? { ...field, asks: "seed phrase" as const } : field));
}
