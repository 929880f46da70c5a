/** A piece of a line: plain words, or a name as it stands in code. */
export interface Span {
  readonly text: string;
  readonly isCode: boolean;
}

/** A part of the text of a rule. */
export type Block =
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "list" | "steps"; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "code"; readonly text: string };

const item = /^(?:-|\d+\.) /u;

/** Reads the little of Markdown that the texts of rules are written in. */
export function readRuleText(text: string): readonly Block[] {
  return text
    .split(/\n{2,}/u)
    .filter((part) => part.trim() !== "")
    .flatMap(readPart);
}

function readPart(part: string): readonly Block[] {
  if (part.startsWith("```")) return [{ kind: "code", text: part.replace(/^```.*\n?/u, "").replace(/\n?```$/u, "") }];
  const lines = part.split("\n");
  const first = lines.findIndex((line) => item.test(line));
  if (first === -1) return [{ kind: "paragraph", spans: readSpans(lines.join(" ")) }];
  const before = lines.slice(0, first).join(" ");
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    if (item.test(line)) items.push(line.replace(item, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  const kind = (lines[first] ?? "").startsWith("- ") ? "list" : "steps";
  const list: Block = { kind, items: items.map(readSpans) };
  return before === "" ? [list] : [{ kind: "paragraph", spans: readSpans(before) }, list];
}

function readSpans(line: string): readonly Span[] {
  return line
    .split("`")
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
