/** Collects the hexadecimal digits of object data, whatever stands between them. */
export interface HexData {
  readonly addText: (bytes: Buffer, from: number, to: number) => void;
  readonly addBytes: (bytes: Buffer) => void;
  /** Forgets a digit that has no second one yet. */
  readonly dropHalf: () => void;
  /** The bytes so far; a digit without its second is left out. */
  readonly finish: () => Buffer;
}

const noDigit = 0xff;
const values = new Uint8Array(256).fill(noDigit);
for (let value = 0; value < 16; value += 1) {
  const digit = value.toString(16);
  values[digit.charCodeAt(0)] = value;
  values[digit.toUpperCase().charCodeAt(0)] = value;
}

/** Starts to collect. */
export function collectHex(): HexData {
  let output = Buffer.alloc(64);
  let filled = 0;
  let half = -1;
  const reserve = (more: number): void => {
    if (filled + more <= output.length) return;
    const larger = Buffer.alloc(Math.max(output.length * 2, filled + more));
    output.copy(larger, 0, 0, filled);
    output = larger;
  };
  return {
    addText(bytes, from, to) {
      reserve(Math.ceil((to - from + 1) / 2) + 1);
      for (let at = from; at < to; at += 1) {
        const value = values[bytes[at] ?? 0] ?? noDigit;
        if (value === noDigit) continue;
        if (half === -1) half = value;
        else {
          output[filled] = half * 16 + value;
          filled += 1;
          half = -1;
        }
      }
    },
    addBytes(bytes) {
      reserve(bytes.length);
      filled += bytes.copy(output, filled);
    },
    dropHalf() {
      half = -1;
    },
    finish: () => output.subarray(0, filled),
  };
}
