import { encodeBase64, toBytes } from "../text/example-bytes.ts";

/** A zip of empty files by these names, as base64. */
export function packEmpty(...names: readonly string[]): string {
  return pack(names, false);
}

/** A zip that says of its files that a password opens them; there is nothing behind it. As base64. */
export function packLocked(...names: readonly string[]): string {
  return pack(names, true);
}

/** What stands in front of what is locked (APPNOTE.TXT 6.3.10, 6.1). */
const lockBytes = 12;

function pack(names: readonly string[], isLocked: boolean): string {
  const length = isLocked ? lockBytes : 0;
  const body: number[] = [];
  const directory: number[] = [];
  for (const name of names) {
    const shared = [20, 0, isLocked ? 1 : 0, 0, 0, 0, 0, 0, 33, 90, 0, 0, 0, 0, length, 0, 0, 0, 0, 0, 0, 0];
    const fields = [...shared, name.length, 0, 0, 0];
    directory.push(0x50, 0x4b, 1, 2, 20, 0, ...fields, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    directory.push(body.length & 255, body.length >> 8, 0, 0, ...toBytes(name));
    body.push(0x50, 0x4b, 3, 4, ...fields, ...toBytes(name), ...Array.from({ length }, (_, index) => index * 7));
  }
  const count = names.length;
  const size = [directory.length & 255, directory.length >> 8, 0, 0];
  const start = [body.length & 255, body.length >> 8, 0, 0];
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, count, 0, count, 0, ...size, ...start, 0, 0];
  return encodeBase64([...body, ...directory, ...end]);
}
