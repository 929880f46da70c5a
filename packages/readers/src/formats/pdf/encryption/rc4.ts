/** RC4, which OpenSSL no longer offers by default; it is its own inverse. */
export function applyRc4(key: Uint8Array, bytes: Buffer): Buffer {
  const state = new Uint8Array(256);
  for (let index = 0; index < 256; index += 1) state[index] = index;
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 255;
    swap(state, index, other);
  }
  const result = Buffer.allocUnsafe(bytes.length);
  let first = 0;
  let second = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    first = (first + 1) & 255;
    second = (second + (state[first] ?? 0)) & 255;
    swap(state, first, second);
    result[at] = (bytes[at] ?? 0) ^ (state[((state[first] ?? 0) + (state[second] ?? 0)) & 255] ?? 0);
  }
  return result;
}

function swap(state: Uint8Array, first: number, second: number): void {
  const kept = state[first] ?? 0;
  state[first] = state[second] ?? 0;
  state[second] = kept;
}
