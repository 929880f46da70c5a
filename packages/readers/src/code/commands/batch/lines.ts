/** A line of a batch file, with lines that a caret joins to it. */
export interface BatchLine {
  readonly text: string;
  /** Offsets in the whole text. */
  readonly start: number;
  readonly end: number;
}

/** The lines of a batch text. */
export function readLines(text: string): BatchLine[] {
  const lines: BatchLine[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = findLineEnd(text, start);
    while (text[lastSign(text, start, end)] === "^" && end < text.length) end = findLineEnd(text, end + 1);
    const raw = text.slice(start, end);
    if (raw.trim() !== "")
      lines.push({ text: raw.includes("\n") ? raw.replaceAll(/\^\r?\n/gu, "") : raw.replace(/\r$/u, ""), start, end });
    start = end + 1;
  }
  return lines;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function lastSign(text: string, start: number, end: number): number {
  const last = text[end - 1] === "\r" ? end - 2 : end - 1;
  return last < start ? -1 : last;
}

/** Where each label stands. */
export function findLabels(lines: readonly BatchLine[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) {
    const name = labelOf(text);
    if (name !== undefined && !labels.has(name)) labels.set(name, index);
  }
  return labels;
}

/** The label a line is, in lower case. */
export function labelOf(text: string): string | undefined {
  return /^\s{0,200}:([^:\s+,;=][^\s+,;=]{0,100})/u.exec(text)?.[1]?.toLowerCase();
}

/** The labels that `call` names. */
export function findCalled(lines: readonly BatchLine[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { text } of lines)
    for (const [, name = ""] of text.matchAll(/\bcall\s{1,20}:([^\s&|)]{1,100})/giu)) called.add(name.toLowerCase());
  return called;
}
