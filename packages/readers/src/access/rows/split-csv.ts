import type { RowSink, RowSplitter } from "./row-sink.ts";

/** More columns, and longer fields, are no log of accesses. */
const mostFields = 500;
const longestRow = 256 * 1024;

type State = "start" | "plain" | "quoted" | "closing";

/** The characters that may stand between fields. RFC 4180 names the comma; spreadsheets write the others where a comma is in numbers. */
const delimiters = [",", ";", "\t"] as const;

/**
 * Splits CSV (RFC 4180) into rows of fields; the header is row 1, and empty lines are no rows. A row that is too long is refused, and reading
 * goes on behind its line. Fields are told apart by what stands most often in the first line.
 */
export function splitCsv(sink: RowSink<readonly string[]>): RowSplitter {
  let row = 0;
  let fields: string[] = [];
  let field = "";
  let size = 0;
  let state: State = "start";
  let delimiter: string | undefined;
  let head = "";
  /** Why the row at hand is refused, once that is known. */
  let fault = "";

  const endField = (): void => {
    if (fields.length >= mostFields) fault = `has more than ${mostFields} columns`;
    else fields.push(field);
    field = "";
    state = "start";
  };
  const endRow = (): void => {
    if (state === "start" && fields.length === 0 && fault === "") return;
    endField();
    row += 1;
    if (fault === "") sink.row(fields, row);
    else sink.refuse(row, fault);
    fields = [];
    size = 0;
    fault = "";
  };
  const append = (text: string): void => {
    size += text.length;
    if (size <= longestRow) field += text;
    else {
      fault = `is longer than ${longestRow} characters; look for a quote that is not closed`;
      field = "";
      state = "plain";
    }
  };
  const takeQuoted = (text: string, at: number): number => {
    const end = text.indexOf('"', at);
    // What is left of the longest row is looked at and no more, so that a quote which is never closed costs little.
    const until = Math.min(end < 0 ? text.length : end, at + longestRow + 1);
    append(text.slice(at, until));
    if (state === "quoted" && until === end) state = "closing";
    return until === end && state === "closing" ? end + 1 : until;
  };
  const takeOne = (letter: string): void => {
    if (letter === "\n") endRow();
    else if (letter === delimiter) endField();
    else if (letter === '"' && state === "closing") {
      state = "quoted";
      append('"');
    } else if (letter === '"' && state === "start") state = "quoted";
    else if (letter === '"') fault ||= "has a quote inside of a field without quotes";
    else if (state === "closing") fault ||= "has text behind a closing quote";
    else state = "plain";
  };
  const isPlain = (letter: string): boolean => letter !== '"' && letter !== delimiter && letter !== "\n";
  const takeAll = (text: string): void => {
    for (let at = 0; at < text.length;) {
      if (state === "quoted") {
        at = takeQuoted(text, at);
        continue;
      }
      let end = at;
      while (end < text.length && isPlain(text.charAt(end))) end += 1;
      if (end > at) {
        const plain = text.slice(at, end);
        // A carriage return belongs to the end of its line.
        const shown = plain.endsWith("\r") ? plain.slice(0, -1) : plain;
        if (shown !== "") {
          takeOne("x");
          append(shown);
        }
      } else takeOne(text.charAt(at));
      at = Math.max(end, at + 1);
    }
  };
  const feed = (text: string): void => {
    if (delimiter !== undefined) {
      takeAll(text);
      return;
    }
    head += text;
    if (!head.includes("\n") && head.length <= longestRow) return;
    delimiter = findDelimiter(head);
    takeAll(head);
    head = "";
  };
  return {
    feed,
    end: () => {
      if (head !== "") feed("\n");
      if (state === "quoted") fault ||= "has a quote that is opened and not closed";
      endRow();
    },
  };
}

function findDelimiter(head: string): string {
  const [line = ""] = head.split("\n", 1);
  const counted = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most), { delimiter: ",", count: 0 })
    .delimiter;
}
