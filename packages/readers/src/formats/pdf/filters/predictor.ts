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
  return predictor === 2 ? undoTiff(bytes, row, step, bits) : undoPng(bytes, row, step);
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

/** Takes back the filters of PNG, each row with its own; ISO/IEC 15948, clause 9. */
function undoPng(bytes: Buffer, row: number, step: number): Buffer {
  const rows = Math.ceil(bytes.length / (row + 1));
  const result = Buffer.alloc(rows * row);
  let written = 0;
  for (let index = 0; index < rows; index += 1) {
    const start = index * (row + 1);
    const line = bytes.subarray(start + 1, start + 1 + row);
    undoRow(result, { at: index * row, row, step, line, filter: bytes[start] ?? 0 });
    written += line.length;
  }
  return result.subarray(0, written);
}

interface Row {
  readonly at: number;
  readonly row: number;
  readonly step: number;
  readonly line: Buffer;
  readonly filter: number;
}

function undoRow(result: Buffer, { at, row, step, line, filter }: Row): void {
  const above = at - row;
  for (let column = 0; column < line.length; column += 1) {
    const left = column >= step ? (result[at + column - step] ?? 0) : 0;
    const up = above >= 0 ? (result[above + column] ?? 0) : 0;
    const corner = above >= 0 && column >= step ? (result[above + column - step] ?? 0) : 0;
    result[at + column] = (line[column] ?? 0) + predict(filter, left, up, corner);
  }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
