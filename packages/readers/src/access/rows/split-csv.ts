import type { RowSink, RowSplitter } from "./row-sink.ts";

/** More columns, and longer rows, are no log of accesses. */
const mostFields = 500;
const longestRow = 256 * 1024;

/** The characters that may stand between fields. RFC 4180 names the comma; spreadsheets write the others where a comma is in numbers. */
const delimiters = [",", ";", "\t"] as const;

/** How far reading has come. */
interface Progress {
  readonly sink: RowSink<readonly string[]>;
  readonly delimiter: string;
  row: number;
  fields: string[];
  field: string;
  /** Characters of the row so far. */
  size: number;
  state: "start" | "plain" | "quoted" | "closing";
  /** A carriage return that ends its line, or else belongs to the field. */
  isReturn: boolean;
  /** Why the row at hand is refused, once that is known. */
  fault: string;
}

/**
 * Splits CSV (RFC 4180) into rows of fields; the header is row 1, and empty lines are no rows. A row that is too long is refused, and reading
 * goes on behind its line. Fields are told apart by what stands most often in the first line.
 */
export function splitCsv(sink: RowSink<readonly string[]>): RowSplitter {
  let progress: Progress | undefined;
  let head = "";
  const begin = (): Progress => {
    const delimiter = findDelimiter(head);
    return { sink, delimiter, row: 0, fields: [], field: "", size: 0, state: "start", isReturn: false, fault: "" };
  };
  const feed = (text: string): void => {
    if (progress !== undefined) {
      take(progress, text);
      return;
    }
    head += text;
    if (!head.includes("\n") && head.length <= longestRow) return;
    progress = begin();
    take(progress, head);
    head = "";
  };
  return {
    feed,
    end: () => {
      if (head !== "") feed("\n");
      if (progress === undefined) return;
      if (progress.state === "quoted")
        progress.fault ||=
          "has a quote that is opened and not closed, so that nothing behind it could be read; close it";
      endRow(progress);
    },
  };
}

function findDelimiter(head: string): string {
  const [line = ""] = head.split("\n", 1);
  const counted = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

function take(progress: Progress, text: string): void {
  for (let at = 0; at < text.length;) {
    if (progress.size > longestRow) at = passOver(progress, text, at);
    else if (progress.state === "quoted") at = takeQuoted(progress, text, at);
    else {
      const end = findEnd(progress, text, at);
      if (end > at) takePlain(progress, text.slice(at, end));
      else takeMark(progress, text.charAt(at));
      at = Math.max(end, at + 1);
    }
  }
}

/** Of a row that is too long, nothing is looked at but the end of its line: a quote in it would else take the rows behind it along. */
function passOver(progress: Progress, text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end < 0) return text.length;
  endRow(progress);
  return end + 1;
}

function findEnd({ delimiter }: Progress, text: string, from: number): number {
  let at = from;
  while (at < text.length && !isMark(text.charAt(at), delimiter)) at += 1;
  return at;
}

function isMark(letter: string, delimiter: string): boolean {
  return letter === '"' || letter === delimiter || letter === "\n" || letter === "\r";
}

/** Takes no more than the row may still have, so that behind a quote which is never closed the next line is a row again. */
function takeQuoted(progress: Progress, text: string, at: number): number {
  const quote = text.indexOf('"', at);
  const last = Math.min(text.length, at + longestRow - progress.size + 1);
  const isClosed = quote >= 0 && quote < last;
  const end = isClosed ? quote : last;
  if (isClosed) progress.state = "closing";
  append(progress, text.slice(at, end));
  return isClosed ? end + 1 : end;
}

function takePlain(progress: Progress, text: string): void {
  keepReturn(progress);
  if (progress.state === "closing") progress.fault ||= "has text behind a closing quote";
  progress.state = "plain";
  append(progress, text);
}

function takeMark(progress: Progress, letter: string): void {
  const { state, delimiter } = progress;
  if (letter === "\n") endRow(progress);
  else if (letter === "\r") {
    keepReturn(progress);
    progress.isReturn = true;
  } else if (letter === delimiter) endField(progress);
  else if (state === "closing") {
    progress.state = "quoted";
    append(progress, '"');
  } else if (state === "start") progress.state = "quoted";
  else progress.fault ||= "has a quote inside of a field without quotes";
}

/** A return that something follows on its line is part of the field. */
function keepReturn(progress: Progress): void {
  if (!progress.isReturn) return;
  progress.isReturn = false;
  append(progress, "\r");
}

function append(progress: Progress, text: string): void {
  progress.size += text.length;
  if (progress.size <= longestRow) progress.field += text;
  else {
    progress.fault = `is longer than ${longestRow} characters; look for a quote that is not closed`;
    progress.field = "";
  }
}

function endField(progress: Progress): void {
  keepReturn(progress);
  if (progress.fields.length >= mostFields) progress.fault ||= `has more than ${mostFields} columns`;
  else progress.fields.push(progress.field);
  progress.field = "";
  progress.state = "start";
}

function endRow(progress: Progress): void {
  progress.isReturn = false;
  if (progress.state === "start" && progress.fields.length === 0 && progress.fault === "") return;
  endField(progress);
  progress.row += 1;
  if (progress.fault === "") progress.sink.row(progress.fields, progress.row);
  else progress.sink.refuse(progress.row, progress.fault);
  progress.fields = [];
  progress.size = 0;
  progress.fault = "";
}
