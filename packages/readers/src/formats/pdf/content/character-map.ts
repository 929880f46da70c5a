import { openCursor } from "../syntax/cursor.ts";
import { isKeyword, takeValue, type PdfKeyword } from "../syntax/read-value.ts";
import type { PdfValue } from "../syntax/value.ts";

/** What the codes of a font stand for: the ToUnicode map of ISO 32000-2, 9.10.3. */
export interface CharacterMap {
  readonly texts: ReadonlyMap<number, string>;
  /** Bytes of one code. */
  readonly width: number;
}

const mostTexts = 70_000;

/** Entries that are written, those included that overwrite others. */
const mostSteps = 300_000;

/** Reads a map; what makes no sense is left out. */
export function readCharacterMap(bytes: Buffer): CharacterMap {
  const cursor = openCursor(bytes);
  const texts = new Map<number, string>();
  let width = 1;
  const effort = { stepsLeft: mostSteps };
  let operands: PdfValue[] = [];
  for (let next = take(); next !== undefined && texts.size < mostTexts; next = take()) {
    if (!isKeyword(next)) {
      if (operands.length < 1000) operands.push(next);
      continue;
    }
    if (next.keyword === "endcodespacerange") width = Math.max(width, widthOf(operands));
    if (next.keyword === "endbfchar") addSingles(texts, operands);
    if (next.keyword === "endbfrange") addRanges(texts, operands, effort);
    operands = [];
  }
  return { texts, width };

  function take(): PdfValue | PdfKeyword | undefined {
    return takeValue(cursor, { isCut: false });
  }
}

function widthOf(operands: readonly PdfValue[]): number {
  const [first] = operands;
  return typeof first === "string" ? Math.min(4, Math.max(1, first.length)) : 1;
}

function addSingles(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [operands[index], operands[index + 1]];
    if (typeof code === "string" && typeof text === "string") texts.set(codeOf(code), decodeUnits(text));
  }
}

function addRanges(texts: Map<number, string>, operands: readonly PdfValue[], effort: { stepsLeft: number }): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [from, to, target] = [operands[index], operands[index + 1], operands[index + 2]];
    if (typeof from !== "string" || typeof to !== "string") continue;
    const start = codeOf(from);
    const end = Math.min(codeOf(to), start + 0xff_ff);
    for (let code = start; code <= end && effort.stepsLeft > 0; code += 1) {
      effort.stepsLeft -= 1;
      const text = Array.isArray(target) ? target[code - start] : target;
      if (typeof text !== "string") break;
      texts.set(code, Array.isArray(target) ? decodeUnits(text) : addToLast(decodeUnits(text), code - start));
    }
  }
}

function addToLast(text: string, step: number): string {
  if (text === "") return "";
  const last = text.codePointAt(text.length - 1) ?? 0;
  return last + step > 0x10_ffff ? "" : text.slice(0, -1) + String.fromCodePoint(last + step);
}

function codeOf(binary: string): number {
  let code = 0;
  for (const unit of binary.slice(0, 4)) code = code * 256 + (unit.codePointAt(0) ?? 0);
  return code;
}

function decodeUnits(binary: string): string {
  let text = "";
  for (let index = 0; index + 1 < binary.length && index < 64; index += 2) {
    text += String.fromCharCode(binary.charCodeAt(index) * 256 + binary.charCodeAt(index + 1));
  }
  return text;
}
