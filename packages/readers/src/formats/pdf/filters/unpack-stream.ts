import { pdfLimits, type Shortfalls } from "../limits.ts";
import { isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";
import { unpackBase85, unpackHex } from "./ascii.ts";
import { unpackFlate, type Unpacked } from "./flate.ts";
import { unpackLzw } from "./lzw.ts";
import { undoPrediction } from "./predictor.ts";
import { unpackRunLength } from "./run-length.ts";

/** What is left of what a document may unpack to. */
export interface UnpackBudget {
  bytesLeft: number;
  /** Bytes one stream may unpack to; when absent it depends on how many there are packed. */
  readonly streamBytes?: number;
  readonly shortfalls: Shortfalls;
}

/** A stream's content. */
export interface StreamContent {
  readonly bytes: Buffer;
  /** The filter of pictures that is left on it: `DCTDecode` is a JPEG file, others are kept packed; empty when none is. */
  readonly pictureFilter: string;
  /** The settings of that filter. */
  readonly pictureSettings?: PdfDictionary;
}

/** Short names are for pictures inside page descriptions: ISO 32000-2, table 92. */
const fullNames = new Map([
  ["AHx", "ASCIIHexDecode"],
  ["A85", "ASCII85Decode"],
  ["LZW", "LZWDecode"],
  ["Fl", "FlateDecode"],
  ["RL", "RunLengthDecode"],
  ["CCF", "CCITTFaxDecode"],
  ["DCT", "DCTDecode"],
]);
const pictureFilters = new Set(["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode"]);

/** Unpacks a stream, filter by filter, within limits; `resolve` follows references. */
export function unpackStream(
  packed: Buffer,
  dictionary: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
  budget: UnpackBudget,
): StreamContent {
  const filters = listOf(resolve(dictionary.get("Filter") ?? dictionary.get("F")));
  const settings = listOf(resolve(dictionary.get("DecodeParms") ?? dictionary.get("DP")));
  if (filters.length > pdfLimits.filters) {
    budget.shortfalls.add("a stream is packed too many times");
    return { bytes: Buffer.alloc(0), pictureFilter: "" };
  }
  let bytes = packed;
  for (const [index, entry] of filters.entries()) {
    const short = nameOf(resolve(entry));
    const filter = fullNames.get(short) ?? short;
    const chosen = resolve(settings[index]);
    const known = isDictionary(chosen) ? chosen : new Map<string, PdfValue>();
    if (pictureFilters.has(filter)) return { bytes, pictureFilter: filter, pictureSettings: known };
    const read = (key: string, usual: number): number => numberOf(resolve(known.get(key))) ?? usual;
    bytes = applyFilter(bytes, filter, read, budget);
  }
  return { bytes, pictureFilter: "" };
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function applyFilter(
  packed: Buffer,
  filter: string,
  read: (key: string, usual: number) => number,
  budget: UnpackBudget,
): Buffer {
  const usual = Math.min(pdfLimits.streamBytes, Math.max(4_000_000, packed.length * pdfLimits.ratio));
  const limit = Math.min(budget.bytesLeft, budget.streamBytes ?? usual);
  const { bytes, cut } = unpackOnce(packed, filter, read, limit);
  // What was too large has cost as much work as it was allowed.
  budget.bytesLeft -= cut === "large" ? limit : bytes.length;
  if (cut === "large") budget.shortfalls.add("a stream unpacks to too much");
  if (cut === "broken" && bytes.length === 0 && packed.length > 8) budget.shortfalls.add("a stream is broken");
  if (filter !== "FlateDecode" && filter !== "LZWDecode") return bytes;
  return undoPrediction(bytes, {
    predictor: read("Predictor", 1),
    colors: read("Colors", 1),
    bits: read("BitsPerComponent", 8),
    columns: read("Columns", 1),
  });
}

function unpackOnce(
  packed: Buffer,
  filter: string,
  read: (key: string, usual: number) => number,
  limit: number,
): Unpacked {
  if (limit <= 0) return { bytes: Buffer.alloc(0), cut: "large" };
  switch (filter) {
    case "FlateDecode":
      return unpackFlate(packed, limit);
    case "LZWDecode":
      return tellCut(unpackLzw(packed, read("EarlyChange", 1), limit), limit);
    case "ASCIIHexDecode":
      return { bytes: unpackHex(packed) };
    case "ASCII85Decode":
      return { bytes: unpackBase85(packed) };
    case "RunLengthDecode":
      return tellCut(unpackRunLength(packed, limit), limit);
    default:
      return { bytes: packed };
  }
}

/** Whoever gives as much as it may has probably more. */
function tellCut(bytes: Buffer, limit: number): Unpacked {
  return bytes.length >= limit - 4096 && limit > 4096 ? { bytes, cut: "large" } : { bytes };
}
