import { inflateSync } from "node:zlib";

/** The first bytes of macros beside a page that Office saved (`editdata.mso`). */
const mark = Buffer.from("ActiveMime", "latin1");

/** Where the packed bytes may begin. Source: files that Word and Excel wrote; oletools, "mso", 2014. */
const starts = [0x32, 0x22a] as const;

/** A compound file in it unpacks to at most this many bytes. */
const mostBytes = 50_000_000;

/** The compound file with macros that Office keeps beside a page; undefined when the bytes are something else. */
export function unpackActiveMime(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, mark.length).equals(mark)) return undefined;
  const found = bytes.indexOf(0x78, mark.length);
  for (const start of [...starts, found]) {
    if (bytes[start] !== 0x78) continue;
    try {
      return inflateSync(bytes.subarray(start), { maxOutputLength: mostBytes });
    } catch {
      continue;
    }
  }
  return undefined;
}
