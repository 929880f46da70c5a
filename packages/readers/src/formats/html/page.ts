/** How text that is in the page is kept from the eye of its reader. */
export type HiddenWay =
  | "not displayed"
  | "invisible"
  | "transparent"
  | "too small"
  | "same colour"
  | "off screen"
  | "clipped"
  | "hidden attribute"
  | "never shown";

/** Text that a reader of the page does not see. */
export interface HiddenText {
  readonly text: string;
  readonly way: HiddenWay;
  /** Whether it is what newsletters put first, for the line that mail programs show under the subject. */
  readonly isPreheader: boolean;
  readonly isQuoted: boolean;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly start: number;
}

/** The prose of a page: entities decoded, one line for each block, white space collapsed. */
export interface PageText {
  /** What the author of the page shows. */
  readonly own: string;
  /** What the page shows as another's words: quoted replies and forwarded mail. */
  readonly quoted: string;
  readonly hidden: readonly HiddenText[];
}

/** What leads to an address. `conditional`: only in Outlook, by a conditional comment. */
export type PageLinkVia =
  "anchor" | "area" | "form" | "submit" | "drawing" | "refresh" | "frame" | "object" | "script" | "conditional";

/** An address that a click, a submit or the opening of the page leads to. */
export interface PageLink {
  /** The address with the page's base put before it where it is relative; else as written, white space around it removed. */
  readonly target: string;
  readonly written: string;
  readonly via: PageLinkVia;
  /** The text that a person clicks; empty when there is none. */
  readonly shown: string;
  /** What the pictures in it are said to show. */
  readonly alternative: string;
  readonly hasPicture: boolean;
  readonly isHidden: boolean;
  readonly isQuoted: boolean;
  readonly start: number;
}

/** What a page asks a person to type in. */
export type FieldAsk = "password" | "seed phrase" | "private key" | "card" | "one-time code" | "email" | "other";

/** One field to be filled in. Types that hold nothing a person types (hidden, buttons) are left out. */
export interface PageField {
  readonly type: string;
  readonly name: string;
  readonly hint: string;
  readonly asks: FieldAsk;
  readonly start: number;
}

/** A form, or the fields that stand outside of one (`action` undefined, `isLoose`). */
export interface PageForm {
  readonly action?: string;
  readonly method: string;
  readonly fields: readonly PageField[];
  readonly isLoose: boolean;
  readonly start: number;
}

/** A script: its text or where it is loaded from. `handler` is the attribute or scheme it came in. */
export interface PageScript {
  readonly text: string;
  readonly source?: string;
  readonly type: string;
  readonly handler?: string;
  readonly element: string;
  readonly start: number;
}

/** A page, object or program shown inside of the page. */
export interface PageFrame {
  readonly element: string;
  readonly source?: string;
  /** What `srcdoc` holds, read as a page. */
  readonly page?: Page;
  readonly start: number;
}

/** Where a picture comes from. */
export type PictureOrigin = "data" | "attached" | "remote" | "local" | "none";

/** A picture. Sizes are what the page says, in pixels. */
export interface PagePicture {
  readonly origin: PictureOrigin;
  readonly source: string;
  readonly alternative: string;
  readonly width?: number;
  readonly height?: number;
  readonly isHidden: boolean;
  /** The number of the link it is in. */
  readonly link?: number;
  readonly start: number;
}

/** A `data:` address: the file it carries is in the address itself. */
export interface PageData {
  readonly element: string;
  readonly attribute: string;
  readonly type: string;
  readonly isBase64: boolean;
  /** What follows the comma, still encoded. */
  readonly encoded: string;
  readonly downloadName?: string;
  readonly start: number;
}

/** Long text that is kept in the page and not shown: an attribute, or a script that is data. */
export interface PageStore {
  readonly text: string;
  readonly start: number;
}

/** A step of the page in order, for showing it safely. Numbers are places in `links`, `pictures` and `forms`. */
export type PagePiece =
  | { readonly kind: "open" | "close"; readonly tag: SafeTag }
  | { readonly kind: "text"; readonly text: string; readonly hidden?: HiddenWay; readonly isQuoted: boolean }
  | { readonly kind: "link" | "link end"; readonly link: number }
  | { readonly kind: "picture"; readonly picture: number }
  | { readonly kind: "field"; readonly type: string; readonly hint: string }
  | { readonly kind: "frame"; readonly source: string }
  | { readonly kind: "break" | "rule" };

/** The elements that a safe view builds anew; all others are dropped and their text is kept. */
export type SafeTag =
  | "p"
  | "div"
  | "blockquote"
  | "ul"
  | "ol"
  | "li"
  | "table"
  | "tr"
  | "td"
  | "th"
  | "pre"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "strong"
  | "em"
  | "u"
  | "s"
  | "code"
  | "form";

/** What a page holds, shows, hides and does, as far as its source tells. Nothing of it was run or loaded. */
export interface Page {
  readonly syntax: "html" | "xml";
  /** The first element, in lower case. */
  readonly root: string;
  readonly doctype?: string;
  readonly title: string;
  readonly base?: string;
  readonly text: PageText;
  readonly links: readonly PageLink[];
  readonly forms: readonly PageForm[];
  readonly scripts: readonly PageScript[];
  readonly frames: readonly PageFrame[];
  readonly pictures: readonly PagePicture[];
  readonly data: readonly PageData[];
  readonly stores: readonly PageStore[];
  /** How many things opening the page would load from elsewhere. */
  readonly remoteLoads: number;
  readonly comments: readonly { readonly text: string; readonly start: number }[];
  readonly hasConditionalComments: boolean;
  readonly elementCount: number;
  /** Empty unless asked for. */
  readonly pieces: readonly PagePiece[];
  /** What was not read, in a few words each; empty for every ordinary page. */
  readonly shortfalls: readonly string[];
}
