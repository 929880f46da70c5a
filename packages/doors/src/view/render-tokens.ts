import { viewTags, type ViewTag, type ViewToken } from "@doorward/core";
import { markText } from "./mark-text.ts";

const known: ReadonlySet<string> = new Set(viewTags);
const empty: ReadonlySet<string> = new Set(["br", "hr"]);
/** Deeper elements add nothing to reading. */
const mostDepth = 40;

/** How a link begins and ends in a text. */
export interface LinkMarks {
  readonly open: (link: number) => string;
  readonly close: (link: number) => string;
}

/**
 * The text of a message as inert elements without attributes of its own. The elements are built anew and always balanced,
 * whatever the tokens say.
 */
export function renderTokens(tokens: readonly ViewToken[], marks: LinkMarks): string {
  const parts: string[] = [];
  const open: (ViewTag | undefined)[] = [];
  const addText = makeTextAdder(parts);
  let link = -1;
  let hidden = 0;
  const endLink = () => {
    if (link >= 0) parts.push(marks.close(link));
    link = -1;
  };
  for (const token of tokens) {
    switch (token.kind) {
      case "open":
        openTag(token.tag, open, parts);
        break;
      case "close":
        if (known.has(token.tag) && !empty.has(token.tag)) closeLast(open, parts);
        break;
      case "text":
        addText(token.text, hidden > 0);
        break;
      case "picture":
        parts.push(renderPicture(token.says, token.isRemote));
        break;
      case "link":
      case "link-end":
        endLink();
        if (token.kind === "link") link = token.link;
        if (token.kind === "link") parts.push(marks.open(link));
        break;
      default:
        hidden = Math.max(0, hidden + (token.kind === "hidden" ? 1 : -1));
    }
  }
  endLink();
  while (open.length > 0) closeLast(open, parts);
  return parts.join("");
}

/** Adds text, and says before each run of hidden text that it is hidden. */
function makeTextAdder(parts: string[]): (text: string, isHidden: boolean) => void {
  let isMarked = false;
  return (text, isHidden) => {
    const marked = markText(text);
    const isBlank = text.trim() === "";
    if (isHidden && !isBlank) parts.push(`<span class="hid">${isMarked ? "" : "<b>hidden:</b> "}${marked}</span>`);
    else parts.push(marked);
    if (!isBlank) isMarked = isHidden;
  };
}

function openTag(tag: ViewTag, open: (ViewTag | undefined)[], parts: string[]): void {
  if (!known.has(tag)) return;
  const isShown = open.length < mostDepth || empty.has(tag);
  if (isShown) parts.push(`<${tag}>`);
  if (!empty.has(tag)) open.push(isShown ? tag : undefined);
}

function closeLast(open: (ViewTag | undefined)[], parts: string[]): void {
  const tag = open.pop();
  if (tag !== undefined) parts.push(`</${tag}>`);
}

function renderPicture(says: string, isRemote: boolean): string {
  const what = isRemote ? "picture from elsewhere, not loaded" : "picture, not shown";
  const words = says.trim() === "" ? "" : `: ${markText(says.trim().slice(0, 300))}`;
  return `<span class="pic">▧ ${what}${words}</span>`;
}
