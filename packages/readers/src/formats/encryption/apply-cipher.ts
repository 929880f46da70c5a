/** RC4, which OpenSSL gives only where it is asked to bring back what is old. */
export function applyCipher(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 255;
    swap(state, index, other);
  }
  const output = Buffer.alloc(bytes.length);
  let first = 0;
  let second = 0;
  for (const [at, byte] of bytes.entries()) {
    first = (first + 1) & 255;
    second = (second + (state[first] ?? 0)) & 255;
    swap(state, first, second);
    output[at] = byte ^ (state[((state[first] ?? 0) + (state[second] ?? 0)) & 255] ?? 0);
  }
  return output;
}

function swap(state: Uint8Array, a: number, b: number): void {
  const kept = state[a] ?? 0;
  state[a] = state[b] ?? 0;
  state[b] = kept;
}
