/** One record of a CSV file. */
export interface CsvRecord {
  /** The line it starts on, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Why it cannot be read. */
  readonly refused?: string;
}

const mostFields = 200;
const usualField = 8192;

/**
 * Splits CSV (RFC 4180) into records, in one pass. A quote that is never closed within the longest field, 8,192
 * characters unless said, costs its own line and not the rest of the file.
 */
export function* splitCsv(text: string, delimiter: string, longestField = usualField): Generator<CsvRecord> {
  let line = 1;
  for (let start = 0; start < text.length;) {
    const record = readRecord(text, start, delimiter, longestField);
    yield { line, fields: record.fields, ...(record.refused === undefined ? {} : { refused: record.refused }) };
    line += record.lines;
    start = record.end;
  }
}

interface Scan {
  readonly fields: string[];
  readonly refused?: string;
  /** Where the next record starts, and how many lines down. */
  readonly end: number;
  readonly lines: number;
}

function readRecord(text: string, start: number, delimiter: string, longestField: number): Scan {
  const fields: string[] = [];
  let lines = 1;
  for (let at = start; ; at += 1) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at, longestField);
      if (quoted === undefined) return { ...skipLine(text, start), refused: "a quote is opened and not closed" };
      lines += quoted.lines;
      fields.push(quoted.value);
      at = quoted.end;
    } else {
      const end = findEnd(text, at, delimiter);
      fields.push(text.slice(at, Math.min(end, at + longestField)));
      at = end;
    }
    if (fields.length > mostFields) return { ...skipLine(text, at), fields, refused: "it has too many columns" };
    if (text[at] === delimiter) continue;
    const { end } = skipLine(text, at);
    return { fields, end, lines };
  }
}

function readQuoted(
  text: string,
  start: number,
  longestField: number,
): { value: string; end: number; lines: number } | undefined {
  let lines = 0;
  const last = Math.min(text.length, start + longestField);
  for (let at = start + 1; at < last; at += 1) {
    if (text[at] === "\n") lines += 1;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1, lines };
  }
  return undefined;
}

function findEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function skipLine(text: string, start: number): Scan {
  const next = text.indexOf("\n", start);
  return { fields: [], end: next < 0 ? text.length : next + 1, lines: 1 };
}
