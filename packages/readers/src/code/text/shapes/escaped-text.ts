import { findPlainEscapes } from "./plain-escape.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Letters and digits have no need of an escape; so many of them in one stretch are no accident. */
const fewestEscapes = 16;
/** Escapes so far apart belong to different texts. */
const widestGap = 8;
const fewestCodes = 12;

/** Plain letters and digits written as escapes or as a list of character codes. Marks, controls and other scripts need them. */
export function* findEscapedText(text: ShapeText): Generator<Sighting> {
  if (text.ground !== "program" && text.ground !== "setting") return;
  yield* findEscapes(text);
  if (text.ground === "program") yield* findCodeLists(text);
}

function* findEscapes({ bytes }: ShapeText): Generator<Sighting> {
  let first = 0;
  let last = -widestGap;
  let count = 0;
  for (const row of findPlainEscapes(bytes)) {
    if (row.start - last > widestGap) {
      if (count >= fewestEscapes) yield { kind: "escaped-text", offset: first, measure: count };
      first = row.start;
      count = 0;
    }
    count += row.count;
    last = row.end;
  }
  if (count >= fewestEscapes) yield { kind: "escaped-text", offset: first, measure: count };
}

function* findCodeLists(text: ShapeText): Generator<Sighting> {
  for (const offset of text.keywords("character-codes")) {
    const list =
      /^\w{3,13}["'`\]]{0,2}(?:\.(?:apply|call)\(\s?[\w$.]{1,20}\s?,)?\s{0,9}[([]{1,2}([\s\d,xa-fA-F]{30,4000})[)\]]/u.exec(
        text.slice(offset, 4200),
      )?.[1];
    const codes = list?.split(",").map(Number) ?? [];
    if (codes.length >= fewestCodes && codes.every((code) => code >= 9 && code < 127))
      yield { kind: "escaped-text", offset, measure: codes.length };
  }
}
