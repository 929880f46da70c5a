import { signatures, type Signature } from "./signatures.ts";
import { isTextual, type FileType } from "./types.ts";

interface Pattern {
  readonly type: FileType;
  readonly offset: number;
  /** One entry a byte; -1 matches any. */
  readonly bytes: readonly number[];
}

const patterns = signatures.map(readSignature);
const atStart = new Map<number, Pattern[]>();
const elsewhere: Pattern[] = [];
for (const pattern of patterns) {
  const [first = -1] = pattern.bytes;
  if (pattern.offset !== 0 || first < 0) elsewhere.push(pattern);
  else atStart.set(first, [...(atStart.get(first) ?? []), pattern]);
}

/** Formats whose files may begin with nothing but readable text. */
const readableFormats: ReadonlySet<FileType> = new Set<FileType>([
  "pdf",
  // Members that were not packed are readable; the signature's own control characters start no program.
  "zip",
  "ar",
  "deb",
  "cpio",
  "git-bundle",
  "torrent",
  "amr",
]);

/**
 * The type whose signature stands in the first bytes, or undefined.
 * Where the head is readable text, formats that always hold binary bytes do not count: `GIF89a=1` is a program.
 */
export function matchSignature(head: Uint8Array, isReadable: boolean): FileType | undefined {
  let best: Pattern | undefined;
  for (const pattern of [...(atStart.get(head[0] ?? -1) ?? []), ...elsewhere]) {
    if (isReadable && !readableFormats.has(pattern.type) && !isTextual(pattern.type)) continue;
    if (pattern.bytes.length > (best?.bytes.length ?? 0) && matches(head, pattern)) best = pattern;
  }
  return best?.type;
}

function readSignature([type, offset, bytes]: Signature): Pattern {
  const pairs = bytes.match(/../gu) ?? [];
  return { type, offset, bytes: pairs.map((pair) => (pair === ".." ? -1 : Number.parseInt(pair, 16))) };
}

function matches(head: Uint8Array, { offset, bytes }: Pattern): boolean {
  if (head.length < offset + bytes.length) return false;
  for (let index = 0; index < bytes.length; index += 1) {
    const wanted = bytes[index] ?? -1;
    if (wanted >= 0 && head[offset + index] !== wanted) return false;
  }
  return true;
}
