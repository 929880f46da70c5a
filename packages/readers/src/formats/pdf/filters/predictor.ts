import { undoFilters } from "../../image/png/undo-filters.ts";

/** How a packed picture or table was prepared: the entries of DecodeParms, ISO 32000-2, table 8. */
export interface Prediction {
  readonly predictor: number;
  readonly colors: number;
  readonly bits: number;
  readonly columns: number;
}

/** Takes a prediction back; bytes as they are when there is none, or when its numbers make no sense. */
export function undoPrediction(bytes: Buffer, { predictor, colors, bits, columns }: Prediction): Buffer {
  if (predictor < 2) return bytes;
  if (!(colors >= 1 && colors <= 32 && columns >= 1 && columns <= 1_000_000)) return bytes;
  if (![1, 2, 4, 8, 16].includes(bits)) return bytes;
  const step = Math.max(1, (colors * bits) >> 3);
  const row = Math.ceil((colors * bits * columns) / 8);
  return predictor === 2 ? undoTiff(bytes, row, step, bits) : undoFilters(bytes, row, step);
}

/** Each byte is told as the difference to the one of the pixel before; other depths than 8 are left. */
function undoTiff(bytes: Buffer, row: number, step: number, bits: number): Buffer {
  if (bits !== 8) return bytes;
  const result = Buffer.from(bytes);
  for (let at = 0; at < result.length; at += 1) {
    if (at % row >= step) result[at] = (result[at] ?? 0) + (result[at - step] ?? 0);
  }
  return result;
}
