import { readUInt16 } from "../little-endian.ts";
import { readFormula } from "./formula.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** One sheet of a workbook. */
interface WorkbookSheet {
  readonly name: string;
  readonly kind: "sheet" | "macro" | "chart" | "module";
  readonly visibility: "visible" | "hidden" | "very hidden";
}

/** What the stream of a workbook of the old form says (MS-XLS). */
export interface Workbook {
  /** How it was encrypted; undefined when it was not. What is encrypted is not read. */
  readonly filePass: Buffer | undefined;
  readonly sheets: readonly WorkbookSheet[];
  /** Names that Excel runs by itself: `Auto_Open`. */
  readonly autoRuns: readonly string[];
  /** Formulas of macro sheets that reach outside, as far as their tokens say: `EXEC("calc")`. */
  readonly outwardFormulas: readonly string[];
  /** Other programs it takes values from by DDE: the program and the topic. */
  readonly dynamicLinks: readonly string[];
}

/** Numbers of records (MS-XLS 2.3.1). */
const record = { formula: 0x06, name: 0x18, filePass: 0x2f, boundSheet: 0x85, book: 0x1_ae, begin: 0x8_09 } as const;

/** Built-in names that run by themselves, by their number (MS-XLS 2.5.66). */
const builtInRuns: ReadonlyMap<number, string> = new Map([
  [1, "Auto_Open"],
  [2, "Auto_Close"],
  [10, "Auto_Activate"],
  [11, "Auto_Deactivate"],
]);

/** Functions that start a program or call into a library. */
const outward: ReadonlySet<string> = new Set([
  "EXEC",
  "CALL",
  "REGISTER",
  "REGISTER.ID",
  "FOPEN",
  "FWRITE",
  "RUN",
  "FORMULA",
  "FORMULA.FILL",
]);

const mostListed = 500;

/** What was read up to one record. It grows. */
interface Draft {
  filePass: Buffer | undefined;
  readonly isOpened: boolean;
  isMacroSheet: boolean;
  readonly sheets: WorkbookSheet[];
  readonly autoRuns: string[];
  readonly outwardFormulas: string[];
  readonly dynamicLinks: string[];
}

/** Reads the stream `Workbook` or `Book`, record by record. `isOpened` says that it was encrypted and is no more. */
export function readWorkbook(bytes: Buffer, isOpened = false): Workbook {
  const draft: Draft = {
    filePass: undefined,
    isOpened,
    isMacroSheet: false,
    sheets: [],
    autoRuns: [],
    outwardFormulas: [],
    dynamicLinks: [],
  };
  for (let at = 0; at + 4 <= bytes.length;) {
    const length = readUInt16(bytes, at + 2);
    takeRecord(draft, readUInt16(bytes, at), bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return draft;
}

function takeRecord(draft: Draft, number: number, data: Buffer): void {
  if (number === record.filePass && !draft.isOpened) draft.filePass ??= data;
  else if (number === record.begin) draft.isMacroSheet = readUInt16(data, 2) === 0x40;
  // What follows in an encrypted workbook is noise but for its lengths.
  else if (draft.filePass !== undefined) return;
  else if (number === record.boundSheet) keep(draft.sheets, readSheet(data));
  else if (number === record.name) keep(draft.autoRuns, readAutoRun(data));
  else if (number === record.book) keep(draft.dynamicLinks, readDynamicLink(data));
  else if (number === record.formula && draft.isMacroSheet) keep(draft.outwardFormulas, readOutward(data));
}

function keep<T>(list: T[], item: T | undefined): void {
  if (item !== undefined && list.length < mostListed) list.push(item);
}

/** A text with a byte that says whether its letters have one byte or two. */
function readText(data: Buffer, at: number, count: number): string {
  const wide = ((data[at] ?? 0) & 1) === 1;
  return wide ? readUtf16(data, at + 1, at + 1 + count * 2) : data.toString("latin1", at + 1, at + 1 + count);
}

function readSheet(data: Buffer): WorkbookSheet | undefined {
  if (data.length < 8) return undefined;
  const kinds: Readonly<Record<number, WorkbookSheet["kind"]>> = { 1: "macro", 2: "chart", 6: "module" };
  const state = (data[4] ?? 0) & 3;
  return {
    name: readText(data, 7, data[6] ?? 0),
    kind: kinds[data[5] ?? 0] ?? "sheet",
    visibility: state === 0 ? "visible" : state === 1 ? "hidden" : "very hidden",
  };
}

function readAutoRun(data: Buffer): string | undefined {
  const isBuiltIn = (readUInt16(data, 0) & 0x20) !== 0;
  const name = readText(data, 14, data[3] ?? 0);
  if (isBuiltIn) return builtInRuns.get(name.charCodeAt(0));
  return /^auto_(?:open|close|activate|deactivate)/iu.test(name) ? name : undefined;
}

/** A link to another program: its name, a mark, the topic (MS-XLS 2.5.277). */
function readDynamicLink(data: Buffer): string | undefined {
  const count = readUInt16(data, 2);
  if (count === 0x04_01 || count === 0x3a_01 || count > 4096) return undefined;
  const path = readText(data, 4, count);
  return path.includes("\u0003") ? path.replaceAll("\u0003", " ").trim() : undefined;
}

function readOutward(data: Buffer): string | undefined {
  const { texts, functions } = readFormula(data, 22, readUInt16(data, 20));
  const called = functions.filter((name) => outward.has(name));
  return called.length === 0 ? undefined : `${called.join("+")}(${texts.map((text) => `"${text}"`).join(", ")})`;
}
