/** Tags that a safe view keeps, none of which loads, runs or sends anything. */
export const viewTags = [
  "p",
  "div",
  "span",
  "br",
  "hr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "blockquote",
  "pre",
  "code",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "th",
  "b",
  "strong",
  "i",
  "em",
  "u",
  "s",
  "small",
  "sub",
  "sup",
] as const;
export type ViewTag = (typeof viewTags)[number];

/** A piece of a message's text, made ready to be shown without anything that acts. */
export type ViewToken =
  | { readonly kind: "open"; readonly tag: ViewTag }
  | { readonly kind: "close"; readonly tag: ViewTag }
  | { readonly kind: "text"; readonly text: string }
  /** What follows until `link-end` is what people see of a link. `link`: index in the message's links. */
  | { readonly kind: "link"; readonly link: number }
  | { readonly kind: "link-end" }
  /** In place of a picture: what it says it shows, and whether it would be fetched from elsewhere. */
  | { readonly kind: "picture"; readonly says: string; readonly isRemote: boolean }
  /** What follows until `hidden-end` is not seen by people in other programs. */
  | { readonly kind: "hidden" }
  | { readonly kind: "hidden-end" };

/** One entry of a message to be shown. */
export interface ViewEntry {
  readonly by: "them" | "us" | "system";
  readonly name: string;
  readonly time: string;
  readonly tokens: readonly ViewToken[];
  /** The same as plain text. */
  readonly text: string;
}

/** A message to be shown. */
export interface MessageView {
  /** Where it lies in the arrival. */
  readonly path: string;
  readonly subject: string;
  readonly sentAt: string;
  readonly people: readonly { readonly role: string; readonly name: string; readonly address: string }[];
  readonly entries: readonly ViewEntry[];
  /** The addresses of its links, in the order in which tokens count them. */
  readonly links: readonly string[];
}
