/** A piece of a line. */
export type Span =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** A part of a page. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Span[])[])[] };

const spans = /`([^`]+)`|(?:\*\*|(?<!\w)_)([^*_]+)(?:\*\*|_(?!\w))|\[([^\]]+)\]\(([^)\s]+)\)|<(https?:\/\/[^>\s]+)>/gu;
const item = /^(?:[-*]|\d+\.) +/u;
const fence = /^ *```/u;

/** Reads the Markdown in which our own documents are written; no more of it than they use. */
export function readMarkdown(page: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = page.split("\n");
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      at += 1;
      continue;
    }
    const end = findEnd(lines, at);
    blocks.push(readBlock(lines.slice(at, end)));
    at = end;
  }
  return blocks;
}

/** Where the block ends that begins there: code at its fence, everything else at an empty line, a paragraph also where a list begins. */
function findEnd(lines: readonly string[], start: number): number {
  const first = lines[start] ?? "";
  const isCode = fence.test(first);
  const isEnd = (line: string) =>
    isCode ? fence.test(line) : line.trim() === "" || fence.test(line) || (item.test(line) && !item.test(first));
  const end = lines.findIndex((line, index) => index > start && isEnd(line));
  if (end < 0) return lines.length;
  return isCode ? end + 1 : end;
}

function readBlock(lines: readonly string[]): Block {
  const [first = ""] = lines;
  if (fence.test(first)) return { kind: "code", text: lines.slice(1, -1).join("\n") };
  if (first.startsWith("#")) return { kind: "heading", text: lines.join(" ").replace(/^#+ /u, "") };
  if (first.startsWith("|")) return { kind: "table", rows: lines.filter(isRow).map(readRow) };
  if (item.test(first)) return { kind: "list", isOrdered: /^\d/u.test(first), items: joinItems(lines).map(readSpans) };
  return { kind: "paragraph", spans: readSpans(lines.map((line) => line.trim()).join(" ")) };
}

/** Not the line under the head of a table. */
function isRow(line: string): boolean {
  return !/^[|\s:-]+$/u.test(line);
}

function readRow(line: string): readonly (readonly Span[])[] {
  const cells = line.trim().replaceAll(/^\||\|$/gu, "");
  return cells.split("|").map((cell) => readSpans(cell.trim()));
}

/** An item goes on in the lines that follow it. */
function joinItems(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (item.test(line)) items.push(line.replace(item, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}

/** Takes a line apart into plain text, code, strong words and links. */
export function readSpans(line: string): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const { 0: whole, 1: code, 2: strong, 3: label, 4: href, 5: bare, index } of line.matchAll(spans)) {
    found.push({ kind: "text", text: line.slice(at, index) });
    if (code !== undefined) found.push({ kind: "code", text: code });
    else if (strong !== undefined) found.push({ kind: "strong", text: strong });
    else found.push({ kind: "link", text: label ?? bare ?? "", href: href ?? bare ?? "" });
    at = index + whole.length;
  }
  found.push({ kind: "text", text: line.slice(at) });
  return found.filter(({ text }) => text !== "");
}
