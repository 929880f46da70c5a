import { recogniseType } from "../../../type/recognise.ts";
import { groupOf } from "../../../type/types.ts";
import type { FileType } from "../../../type/types.ts";
import { decodePercent } from "./percent.ts";
import type { FoldedScript, NumberRow } from "./fold-script.ts";

/** A file that a constant of a script stands for. */
export interface EmbeddedFile {
  readonly bytes: Uint8Array;
  readonly type: FileType;
  /** How it is written: "base64", "hex", "numbers", "percent signs", and what undoes it. */
  readonly encoding: string;
  readonly start: number;
}

/** So many bytes tell what a file is. */
const headBytes = 4096;
const leastBytes = 24;
const escapedHex = /^(?:\\?(?:0?x)?[0-9a-f]{2}){12,2000}/iu;

/** The bytes that a text stands for, in each way it can be read; none when it is just a text. */
export function decodeText(value: string): { readonly bytes: Uint8Array; readonly encoding: string }[] {
  const ways: { bytes: Uint8Array; encoding: string }[] = [];
  const dataMark = value.slice(0, 400).indexOf(";base64,");
  const body = value.startsWith("data:") && dataMark > 0 ? value.slice(dataMark + 8) : value;
  const packed = /\s/u.test(body.slice(0, 200)) ? body.replace(/\s+/gu, "") : body;
  if (packed.length < leastBytes) return ways;
  const alphabet = findAlphabet(packed);
  if (alphabet === "hex" && packed.length % 2 === 0) ways.push({ bytes: Buffer.from(packed, "hex"), encoding: "hex" });
  else if (alphabet !== undefined) ways.push({ bytes: Buffer.from(packed, "base64"), encoding: "base64" });
  else if (escapedHex.test(packed.slice(0, 4_000)))
    ways.push({ bytes: Buffer.from(packed.replace(/\\?0?x/giu, ""), "hex"), encoding: "hex" });
  else if (/^(?:[^%]{0,20}%[0-9a-f]{2}){8}/iu.test(packed))
    ways.push({ bytes: decodePercent(body), encoding: "percent signs" });
  return ways;
}

/** The letters that a whole text is written with; undefined for any other text. */
function findAlphabet(text: string): "hex" | "base64" | undefined {
  let isHex = true;
  const end = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= 48 && unit <= 57;
    const letter = unit | 32;
    const isLetter = letter >= 97 && letter <= 122 && unit >= 65;
    if (!isDigit && !(isLetter && letter <= 102)) isHex = false;
    if (!isDigit && !isLetter && unit !== 43 && unit !== 47 && unit !== 45 && unit !== 95) return undefined;
  }
  return isHex && end === text.length ? "hex" : "base64";
}

/** The files that a script's constants stand for, also behind a key that the script names. */
export function findEmbeddedFiles(script: FoldedScript, isLoud: boolean): EmbeddedFile[] {
  const files: EmbeddedFile[] = [];
  const least = isLoud ? 48 : 512;
  const isReversed = script.words.has("reverse");
  for (const { value, start } of script.texts) {
    const found = value.length < least ? undefined : findEmbeddedFile(value, script.keys, start, isReversed);
    if (found !== undefined) addFile(files, found);
  }
  for (const row of script.rows) {
    const found = row.values.length * 4 < least ? undefined : identifyRow(row, script.keys);
    if (found !== undefined) addFile(files, found);
  }
  return files;
}

/** The file that one text stands for; undefined when it is just a text. */
export function findEmbeddedFile(
  value: string,
  keys: FoldedScript["keys"],
  start: number,
  isReversed = false,
): EmbeddedFile | undefined {
  for (const way of decodeText(value)) {
    const file = identify(way, keys, start);
    if (file !== undefined) return file;
  }
  if (!isReversed || !/^={0,2}[A-Za-z0-9+/_-]{24}/u.test(value)) return undefined;
  return findEmbeddedFile(reverseText(value), keys, start);
}

/** A growing constant is met once for each piece: the last and longest counts. */
function addFile(files: EmbeddedFile[], file: EmbeddedFile): void {
  const last = files.at(-1);
  if (last !== undefined && last.type === file.type && startsAlike(last.bytes, file.bytes)) files.pop();
  files.push(file);
}

function startsAlike(one: Uint8Array, other: Uint8Array): boolean {
  const length = Math.min(one.length, other.length, 64);
  return Buffer.compare(one.subarray(0, length), other.subarray(0, length)) === 0;
}

function identify(
  { bytes, encoding }: { readonly bytes: Uint8Array; readonly encoding: string },
  keys: FoldedScript["keys"],
  start: number,
): EmbeddedFile | undefined {
  if (bytes.length < leastBytes) return undefined;
  const head = bytes.subarray(0, headBytes);
  const type = recogniseType(head);
  if (isTelling(type, head)) return { bytes, type, encoding, start };
  if (type !== "binary" && type !== "text") return undefined;
  for (const key of keys)
    for (const [name, undo] of keyWays) {
      const undone = undo(head, key);
      const hiddenType = undone === undefined ? undefined : recogniseType(undone);
      if (hiddenType === undefined || !sureTypes.has(hiddenType)) continue;
      return { bytes: undo(bytes, key) ?? bytes, type: hiddenType, encoding: `${encoding} and ${name}`, start };
    }
  return undefined;
}

function identifyRow({ values, start }: NumberRow, keys: FoldedScript["keys"]): EmbeddedFile | undefined {
  const inRange = values.every((value) => value >= -128 && value <= 255);
  if (inRange) return identify({ bytes: Uint8Array.from(values), encoding: "numbers" }, keys, start);
  for (const key of keys) {
    if (typeof key !== "number") continue;
    const moved = values.map((value) => value - key);
    const bytes = Uint8Array.from(moved);
    if (!moved.every((value) => value >= 0 && value <= 255)) continue;
    const type = recogniseType(bytes.subarray(0, headBytes));
    if (sureTypes.has(type)) return { bytes, type, encoding: "numbers and a difference", start };
  }
  return undefined;
}

type Undo = (bytes: Uint8Array, key: number | string) => Uint8Array | undefined;

const keyWays: readonly (readonly [string, Undo])[] = [
  [
    "a key",
    (bytes, key) => {
      if (typeof key === "number") return bytes.map((byte) => byte ^ (key & 255));
      const units = Buffer.from(key, "utf8");
      return bytes.map((byte, index) => byte ^ (units[index % units.length] ?? 0));
    },
  ],
  ["a difference", (bytes, key) => (typeof key === "number" ? bytes.map((byte) => byte - key) : undefined)],
  ["a sum", (bytes, key) => (typeof key === "number" ? bytes.map((byte) => byte + key) : undefined)],
];

const tellingGroups: ReadonlySet<string> = new Set(
  "archive package document program script markup shortcut disk-image".split(" "),
);
/** Types that pages carry for themselves (code they run, style, packed data), and those known by two bytes only. */
const ownTypes: ReadonlySet<FileType> = new Set<FileType>([
  "wasm",
  "css",
  "svg",
  "template",
  "xml",
  "zlib",
  "gzip",
  "brotli",
  "shader",
  "typescript",
  "dos-program",
  "compress",
  "lzma",
  "arj",
  "lzh",
  "cmake",
  "lua",
  "r",
  "sql",
]);
/** Types that bytes behind a guessed key do not have by chance. */
const sureTypes: ReadonlySet<FileType> = new Set<FileType>([
  "zip",
  "windows-program",
  "pdf",
  "ole",
  "doc",
  "xls",
  "docx",
  "xlsx",
  "docm",
  "xlsm",
  "msi",
  "rar",
  "7z",
  "cab",
  "iso",
  "jar",
  "html",
  "hta",
  "windows-shortcut",
  "onenote",
  "rtf",
]);
const forWindows = /ActiveXObject|WScript|powershell|cmd(?:\.exe)?\s\/c|XMLHTTP/iu;

/** Whether a page that holds these bytes holds something other than its own parts. */
export function isTelling(type: FileType, head: Uint8Array): boolean {
  if (!tellingGroups.has(groupOf(type)) || ownTypes.has(type)) return false;
  // Pages start workers from JavaScript in a constant.
  return type !== "javascript" || forWindows.test(Buffer.from(head).toString("latin1"));
}

function reverseText(text: string): string {
  return Array.from(text).toReversed().join("");
}
