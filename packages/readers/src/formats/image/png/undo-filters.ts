/**
 * Takes back the filters of PNG, each row with its own (ISO/IEC 15948, clause 9). `row` is the bytes of a row without
 * the number of its filter, `step` those of a pixel. A row that is cut off ends the result.
 */
export function undoFilters(bytes: Buffer, row: number, step: number): Buffer {
  const rows = Math.ceil(bytes.length / (row + 1));
  const result = Buffer.alloc(rows * row);
  let written = 0;
  for (let index = 0; index < rows; index += 1) {
    const start = index * (row + 1);
    const length = Math.min(row, bytes.length - start - 1);
    bytes.copy(result, index * row, start + 1, start + 1 + length);
    undoRow(result, bytes[start] ?? 0, { at: index * row, row, step, length });
    written += length;
  }
  return result.subarray(0, written);
}

interface Row {
  readonly at: number;
  readonly row: number;
  readonly step: number;
  readonly length: number;
}

function undoRow(result: Buffer, filter: number, place: Row): void {
  const { at, row, step, length } = place;
  const above = at >= row;
  if (filter === 1) {
    for (let now = at + step; now < at + length; now += 1) result[now] = (result[now] ?? 0) + (result[now - step] ?? 0);
  } else if (filter === 2) {
    if (above)
      for (let now = at; now < at + length; now += 1) result[now] = (result[now] ?? 0) + (result[now - row] ?? 0);
  } else if (filter === 3) {
    for (let now = at; now < at + length; now += 1) {
      const left = now - at >= step ? (result[now - step] ?? 0) : 0;
      const up = above ? (result[now - row] ?? 0) : 0;
      result[now] = (result[now] ?? 0) + ((left + up) >> 1);
    }
  } else if (filter === 4) undoPaeth(result, place);
}

function undoPaeth(result: Buffer, { at, row, step, length }: Row): void {
  const above = at >= row;
  for (let now = at; now < at + length; now += 1) {
    const hasLeft = now - at >= step;
    const left = hasLeft ? (result[now - step] ?? 0) : 0;
    const up = above ? (result[now - row] ?? 0) : 0;
    const corner = hasLeft && above ? (result[now - row - step] ?? 0) : 0;
    const toLeft = Math.abs(up - corner);
    const toUp = Math.abs(left - corner);
    const toCorner = Math.abs(left + up - 2 * corner);
    const nearest = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    result[now] = (result[now] ?? 0) + nearest;
  }
}
