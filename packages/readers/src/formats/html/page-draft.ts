import type { ElementStack } from "./element-stack.ts";
import type { LinkDraft } from "./links.ts";
import { makeKeeper } from "./page-limits.ts";
import type { Keeper, PageLimits } from "./page-limits.ts";
import type {
  HiddenText,
  HiddenWay,
  PageData,
  PageField,
  PageFrame,
  PagePicture,
  PagePiece,
  PageStore,
  SafeTag,
} from "./page.ts";
import type { Look } from "./styles/look.ts";
import type { StyleSheet } from "./styles/style-sheet.ts";
import type { TextRuns } from "./text-runs.ts";
import { makeTextRuns } from "./text-runs.ts";

/** What holds inside of an open element. Numbers are places in the draft's lists; -1 for none. */
export interface Inside {
  readonly look: Look;
  readonly isQuoted: boolean;
  readonly link: number;
  readonly form: number;
  readonly isForeign: boolean;
  readonly script: number;
  readonly rawText: "style" | "title" | undefined;
  /** How much own text there was when an element that may be a reply's header began. */
  readonly headerFrom: number;
  readonly piece: SafeTag | undefined;
  readonly isLinkPiece: boolean;
  readonly depth: number;
}

/** A script while the page is read. */
interface ScriptDraft {
  text: string;
  readonly source: string | undefined;
  readonly type: string;
  readonly handler: string | undefined;
  readonly element: string;
  readonly start: number;
}

/** A form while the page is read. */
interface FormDraft {
  readonly action: string | undefined;
  readonly method: string;
  readonly fields: PageField[];
  readonly start: number;
}

/** All that is known of a page while it is read. */
export interface PageDraft {
  readonly limits: PageLimits;
  readonly isXML: boolean;
  readonly wantsPieces: boolean;
  /** How many pages this one lies in. */
  readonly nesting: number;
  readonly shortfalls: Set<string>;
  readonly sheet: StyleSheet;
  readonly runs: TextRuns;
  readonly links: Keeper<LinkDraft>;
  readonly pictures: Keeper<PagePicture>;
  readonly scripts: Keeper<ScriptDraft>;
  readonly forms: Keeper<FormDraft>;
  readonly looseFields: Keeper<PageField>;
  readonly data: Keeper<PageData>;
  readonly stores: Keeper<PageStore>;
  readonly comments: Keeper<{ readonly text: string; readonly start: number }>;
  readonly pieces: Keeper<PagePiece>;
  readonly frames: PageFrame[];
  readonly entities: Map<string, string>;
  readonly styles: string[];
  stack: ElementStack<Inside> | undefined;
  root: string;
  doctype: string | undefined;
  title: string;
  base: string | undefined;
  remoteLoads: number;
  elementCount: number;
  hasConditionalComments: boolean;
  /** Whether a style sheet came after elements it may apply to. */
  hasLateStyle: boolean;
  hasStyledElement: boolean;
  /** Whether the page loads a style sheet, of which nothing is known. */
  hasStyleElsewhere: boolean;
  restIsQuoted: boolean;
  /** The last words shown, for fields that have no name of their own. */
  lastWords: string;
}

/** An empty draft. */
export function makePageDraft(
  limits: PageLimits,
  options: {
    readonly isXML: boolean;
    readonly wantsPieces: boolean;
    readonly nesting: number;
    readonly sheet: StyleSheet;
  },
  shortfalls: Set<string>,
): PageDraft {
  const keep = <Kept>(most: number, what: string): Keeper<Kept> => makeKeeper<Kept>(most, what, shortfalls);
  return {
    ...options,
    limits,
    shortfalls,
    runs: makeTextRuns(keep<HiddenText>(limits.hiddenTexts, "hidden texts")),
    links: keep(limits.links, "links"),
    pictures: keep(limits.pictures, "pictures"),
    scripts: keep(limits.scripts, "scripts"),
    forms: keep(limits.fields, "forms"),
    looseFields: keep(limits.fields, "fields"),
    data: keep(limits.data, "data addresses"),
    stores: keep(limits.data, "long attributes"),
    comments: keep(limits.comments, "comments"),
    pieces: keep(limits.pieces, "parts to show"),
    frames: [],
    entities: new Map(),
    styles: [],
    stack: undefined,
    root: "",
    doctype: undefined,
    title: "",
    base: undefined,
    remoteLoads: 0,
    elementCount: 0,
    hasConditionalComments: false,
    hasLateStyle: false,
    hasStyledElement: false,
    hasStyleElsewhere: false,
    restIsQuoted: false,
    lastWords: "",
  };
}

/** Adds a link, and tells its number; -1 when there is none or one too many. */
export function addLink(
  draft: PageDraft,
  written: string | undefined,
  link: {
    readonly via: LinkDraft["via"];
    readonly isQuoted: boolean;
    readonly start: number;
    readonly hidden: HiddenWay | undefined;
  },
  shown = "",
): number {
  if (written === undefined || written.trim() === "") return -1;
  const { via, isQuoted, start, hidden } = link;
  const inHidden = hidden !== undefined;
  const kept = draft.links.keep({
    written: written.trim(),
    via,
    isQuoted,
    start,
    inHidden,
    shown,
    alternative: "",
    hasPicture: false,
    hiddenContent: false,
  });
  return kept ?? -1;
}
