import type { Tag } from "./walk-markup.ts";
import type { TextRuns } from "./text-runs.ts";

/** What an element says about whose words are inside. `rest`: all that follows is another's. */
export type Quoting = "quoted" | "rest" | "perhaps header" | undefined;

// Names that mail programs give to what they quote: Gmail, Yahoo, Thunderbird, Proton, Apple, Zoho, Outlook and its kin.
const quoteClasses: ReadonlySet<string> = new Set(
  (
    "gmail_quote gmail_quote_container gmail_extra yahoo_quoted moz-cite-prefix moz-forward-container protonmail_quote " +
    "zmail_extra outlookmessageheader tutanota_quote ms-outlook-mobile-reference-message wordsection1_quote"
  ).split(" "),
);
const restNames =
  /^(?:x_){0,9}(?:divrplyfwdmsg|mail-editor-reference-message-container|appendonsend|isforwardcontent|reply-intro)$/u;
const quoteNames = /^(?:x_){0,9}(?:yahoo_quoted|mail-editor-reference-message-container)/u;

/** What the element says. `borderTop`: it has the line above that Outlook draws over the header of a quoted mail. */
export function findQuoting(tag: Tag, borderTop: boolean): Quoting {
  if (tag.name === "blockquote") return "quoted";
  if (tag.name !== "div" && tag.name !== "span") return undefined;
  const id = tag.attributes.get("id")?.toLowerCase();
  if (id !== undefined && quoteNames.test(id)) return "quoted";
  if (id !== undefined && restNames.test(id)) return "rest";
  const classes = tag.attributes.get("class")?.toLowerCase();
  if (classes !== undefined)
    for (const word of classes.split(/\s+/u).slice(0, 20)) if (quoteClasses.has(word)) return "quoted";
  return borderTop ? "perhaps header" : undefined;
}

const longestHeader = 3_000;
const leastLabels = 3;

/** Whether the own text from a length on is the header block of a quoted mail: lines such as "From: …", in any language. */
export function isReplyHeader(runs: TextRuns, since: number): boolean {
  const length = runs.ownLength() - since;
  if (length < 10 || length > longestHeader) return false;
  const lines = runs.ownSince(since).trim().split("\n");
  const labelled = lines.filter((line) => /^[\p{L}\p{M} ]{1,24}\s?[:：]\s?\S/u.test(line.trim()));
  return labelled.length >= leastLabels && labelled.length * 2 >= lines.length;
}
