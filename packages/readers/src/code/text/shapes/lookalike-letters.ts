import { locateSpans } from "../syntax/locate-spans.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Letters of other scripts that look like Latin ones. Source: Unicode UTS 39, confusables 17.0.0, the letters of living alphabets. */
const lookalikes = "аеорсухкіјѕԛԝһԁӏАВЕКМНОРСТУХІЈЅԌοΑΒΕΖΗΙΚΜΝΟΡΤΥΧｅａｏօոսհ";
const lookalike = new RegExp(`[${lookalikes}]`, "gu");
const wordEnd = new RegExp(`[\\w$${lookalikes}]{0,60}$`, "u");
const wordStart = new RegExp(`^[\\w$${lookalikes}]{0,60}`, "u");
const mostWords = 2000;
const longestText = 4_000_000;

/** Names of code in which Latin letters stand beside others that look the same. Texts and comments are no names. */
export function* findLookalikeLetters(text: ShapeText): Generator<Sighting> {
  if (text.isAscii || text.ground !== "program") return;
  const syntax = syntaxOf(text.type);
  if (syntax === undefined || !text.points().hasMixedLetters) return;
  const program = text.bytes.toString("utf8", 0, longestText);
  const words = findMixedWords(program);
  if (words.length === 0) return;
  const spans = locateSpans(program, syntax, words);
  const found = words.find((_, index) => spans[index] === undefined);
  const count = spans.filter((span) => span === undefined).length;
  if (found !== undefined)
    yield { kind: "lookalike-letters", offset: Buffer.byteLength(program.slice(0, found)), measure: count };
}

/** Offsets of words in which a Latin letter stands beside one that looks the same. */
function findMixedWords(program: string): number[] {
  const words: number[] = [];
  for (const { index } of program.matchAll(lookalike)) {
    const head = wordEnd.exec(program.slice(Math.max(0, index - 60), index))?.[0] ?? "";
    const tail = wordStart.exec(program.slice(index, index + 60))?.[0] ?? "";
    if (/[A-Za-z]/u.test(head + tail) && words.at(-1) !== index - head.length) words.push(index - head.length);
    if (words.length >= mostWords) break;
  }
  return words;
}
