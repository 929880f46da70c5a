import type { FileType } from "../../../type/types.ts";
import { describeDecoded } from "./decoded.ts";
import { classOf, findRuns } from "./runs.ts";
import type { ShapeText, Sighting } from "./source.ts";

const shortestPiece = 60;
const fewestInProgram = 200;
const fewestInSetting = 128;
const widestGap = 24;
/** What decodes to something readable is told before anything else, however long. */
const heavy = 1_000_000_000;
/** What may stand between two pieces of one text: quotes, plus signs, line breaks, also written as `\n`. */
const joint = /^["'`+\s\\nr]*$/u;
const encoded = classOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-");
const untold: ReadonlySet<FileType> = new Set<FileType>(["notebook"]);

interface Blob {
  readonly start: number;
  readonly end: number;
  /** Encoded characters, without what joins the pieces. */
  readonly length: number;
}

/**
 * Long runs of base64 or hexadecimal digits in a program or a setting, with what they decode to. Left out is what has
 * a benign reason to be encoded: images, fonts, sound, certificates, source maps, checksums of a lockfile.
 */
export function* findEncodedBlob(text: ShapeText): Generator<Sighting> {
  if ((text.ground !== "program" && text.ground !== "setting") || text.role === "lockfile" || untold.has(text.type))
    return;
  const fewest = text.ground === "program" ? fewestInProgram : fewestInSetting;
  for (const blob of joinPieces(text)) {
    if (blob.length < fewest || isExpected(text, blob.start)) continue;
    const note = describeDecoded(text.latin1(blob.start, Math.min(blob.end, blob.start + 8192)));
    if (note === undefined) continue;
    const weight = (/ of (?:binary|contract|wasm)/u.test(note) ? 0 : heavy) + blob.length;
    yield { kind: "encoded-blob", offset: blob.start, measure: blob.length, note, weight };
  }
}

function* joinPieces(text: ShapeText): Generator<Blob> {
  let blob: Blob | undefined;
  for (const { start: first, end } of findRuns(text.bytes, encoded, shortestPiece)) {
    const start = first + measureKey(text, first);
    if (end - start < shortestPiece) continue;
    const isNext = blob !== undefined && start - blob.end <= widestGap && joint.test(text.latin1(blob.end, start));
    if (blob !== undefined && !isNext) yield blob;
    blob =
      blob !== undefined && isNext
        ? { start: blob.start, end, length: blob.length + end - start }
        : { start, end, length: end - start };
  }
  if (blob !== undefined) yield blob;
}

/** How much of a run is the name that a setting gives its value: `THEME=aGVs…`. A text ends with `=`, and never holds one. */
function measureKey(text: ShapeText, start: number): number {
  return /^[\w-]{1,80}=(?=[\w+/])/u.exec(text.latin1(start, start + 100))?.[0].length ?? 0;
}

/** Whether the words before a run say what it is, and that it is no code. */
function isExpected(text: ShapeText, start: number): boolean {
  const before = text.latin1(Math.max(0, start - 120), start);
  return /-----BEGIN |sourceMappingURL=|integrity["']?\s{0,4}[:=]\s{0,4}["']sha\d{3}-|data:(?:image|font|audio|video|application\/(?:x-)?font)[^,]{0,60},$/u.test(
    before,
  );
}
