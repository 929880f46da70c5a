import { readUtf16 } from "../../text/read-utf16.ts";

/** What can be read in a compiled AppleScript without Apple's own tool. */
export interface CompiledScript {
  /** Texts that stand in it, in their order. */
  readonly texts: readonly string[];
  /** It runs commands of a shell. */
  readonly runsCommands: boolean;
  /** Its source was taken away, so that only macOS can run it. */
  readonly isRunOnly: boolean;
}

/** The codes of `do shell script` and `run script`. Source: Apple, StandardAdditions dictionary. */
const shellCodes = ["sysoexec", "sysodsct"];
const shortestText = 6;
const mostTexts = 2000;
const longestText = 20_000;

/** Reads the texts of a compiled AppleScript; undefined when the bytes are none. */
export function readCompiledScript(bytes: Buffer): CompiledScript | undefined {
  if (bytes.toString("latin1", 0, 7) !== "FasdUAS") return undefined;
  const texts = [...findWideTexts(bytes), ...findNarrowTexts(bytes)].slice(0, mostTexts);
  return {
    texts,
    runsCommands: shellCodes.some((code) => bytes.includes(code, 0, "latin1")),
    // A script that keeps its source names its own commands in letters.
    isRunOnly: !texts.some((text) => /\b(?:do shell script|display dialog|tell application|on run|set \w)/u.test(text)),
  };
}

/** Runs of characters of two bytes, the first of which is zero: texts are kept in UTF-16, the high byte first. */
function* findWideTexts(bytes: Buffer): Generator<string> {
  let start = -1;
  for (let at = 0; at + 1 <= bytes.length;) {
    if (bytes[at] === 0 && isLetter(bytes[at + 1])) {
      if (start < 0) start = at;
      at += 2;
      continue;
    }
    if (start >= 0 && (at - start) / 2 >= shortestText) yield decodeWide(bytes, start, at);
    // Texts begin at any byte.
    at = start >= 0 ? Math.max(at, start + 1) : at;
    start = -1;
    at += 1;
  }
  if (start >= 0 && (bytes.length - start) / 2 >= shortestText) yield decodeWide(bytes, start, bytes.length);
}

function decodeWide(bytes: Buffer, start: number, end: number): string {
  const cut = Math.min(end, start + longestText * 2);
  return readUtf16(Buffer.from(bytes.subarray(start, cut - ((cut - start) % 2))).swap16());
}

function* findNarrowTexts(bytes: Buffer): Generator<string> {
  let start = -1;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (isLetter(bytes[at])) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start >= shortestText)
      yield bytes.toString("latin1", start, Math.min(at, start + longestText));
    start = -1;
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13);
}
