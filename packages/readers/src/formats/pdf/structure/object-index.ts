import { pdfLimits, type Shortfalls } from "../limits.ts";
import { isDigit, isRegular, isSpace } from "../syntax/characters.ts";

/** Where an object is defined. */
export interface ObjectPlace {
  readonly number: number;
  readonly generation: number;
  /** The file itself, or what an object stream holds. */
  readonly source: Buffer;
  /** Offset of its value in the source. */
  readonly start: number;
  /** Offset in the file of what decides which definition is the later one. */
  readonly order: number;
  /** Offset of its number in the file; -1 when it lies in an object stream. */
  readonly head: number;
}

/**
 * Every place of a file where the words `n g obj` stand, in order, whatever its tables say. Linear in the length of the
 * file.
 */
export function findObjects(file: Buffer, shortfalls: Shortfalls): ObjectPlace[] {
  const places: ObjectPlace[] = [];
  for (let at = file.indexOf("obj"); at !== -1; at = file.indexOf("obj", at + 3)) {
    const place = readHead(file, at);
    if (place === undefined) continue;
    if (places.length >= pdfLimits.objects) {
      shortfalls.add("it has too many objects");
      break;
    }
    places.push(place);
  }
  return places;
}

/** The number and generation in front of the word `obj` at an offset. */
function readHead(file: Buffer, word: number): ObjectPlace | undefined {
  if (isRegular(file[word + 3]) && !isDigit(file[word + 3])) return undefined;
  const generationEnd = skipBack(file, word, isSpace);
  const generationStart = skipBack(file, generationEnd, isDigit);
  const numberEnd = skipBack(file, generationStart, isSpace);
  const numberStart = skipBack(file, numberEnd, isDigit);
  if (generationStart === generationEnd || numberEnd === generationStart || numberStart === numberEnd) return undefined;
  const number = Number(file.toString("latin1", numberStart, numberEnd));
  const generation = Number(file.toString("latin1", generationStart, generationEnd));
  return { number, generation, source: file, start: word + 3, order: word, head: numberStart };
}

/** Passes backwards over a run of at most 24 bytes. */
function skipBack(file: Buffer, end: number, belongs: (byte: number | undefined) => boolean): number {
  let at = end;
  while (at > 0 && at > end - 24 && belongs(file[at - 1])) at -= 1;
  return at;
}
