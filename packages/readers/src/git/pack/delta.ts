/**
 * Reads a number of 7 bits a byte, lowest first; undefined when it does not end within 8 bytes.
 * @internal
 */
export function readVarint(bytes: Uint8Array, start: number): { value: number; next: number } | undefined {
  let value = 0;
  let scale = 1;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at + 1 };
    scale *= 128;
  }
  return undefined;
}

/** The size a delta says its result has; undefined when the delta is broken. The first 16 bytes are enough. */
export function readResultSize(delta: Uint8Array): number | undefined {
  const base = readVarint(delta, 0);
  return base === undefined ? undefined : readVarint(delta, base.next)?.value;
}

/** Applies a delta to its base (gitformat-pack(5), "Deltified representation"); undefined when they do not fit. */
export function applyDelta(base: Buffer, delta: Buffer): Buffer | undefined {
  const baseSize = readVarint(delta, 0);
  if (baseSize?.value !== base.length) return undefined;
  const resultSize = readVarint(delta, baseSize.next);
  if (resultSize === undefined) return undefined;
  const result = Buffer.allocUnsafe(resultSize.value);
  let filled = 0;
  let at = resultSize.next;
  while (at < delta.length) {
    const step = readStep(delta, at);
    if (step === undefined || filled + step.length > result.length) return undefined;
    const source = step.kind === "copy" ? base : delta;
    if (step.from + step.length > source.length) return undefined;
    source.copy(result, filled, step.from, step.from + step.length);
    filled += step.length;
    at = step.next;
  }
  return filled === result.length ? result : undefined;
}

/** A run of the base or of the delta that goes to the result. */
interface Step {
  readonly kind: "copy" | "insert";
  readonly from: number;
  readonly length: number;
  readonly next: number;
}

function readStep(delta: Buffer, at: number): Step | undefined {
  const code = delta[at] ?? 0;
  if (code === 0) return undefined;
  if (code < 0x80) return { kind: "insert", from: at + 1, length: code, next: at + 1 + code };
  let next = at + 1;
  let from = 0;
  let length = 0;
  for (let bit = 0; bit < 7; bit += 1) {
    if ((code & (1 << bit)) === 0) continue;
    const byte = delta[next] ?? 0;
    next += 1;
    if (bit < 4) from += byte * 2 ** (8 * bit);
    else length += byte * 2 ** (8 * (bit - 4));
  }
  return { kind: "copy", from, length: length === 0 ? 0x10000 : length, next };
}
