import type { OpenBytes } from "./bytes.ts";
import { readForeign } from "./foreign/read-foreign.ts";
import { countBytes, type Carrier } from "./intake/intake.ts";
import { noteOddity, takeStream } from "./intake/take.ts";
import { unpack } from "./packed/unpack.ts";
import type { ArchiveFormat, Compression } from "./recognise.ts";
import { queueBytes, type ByteQueue } from "./stream/byte-queue.ts";
import { complete, readPieces, type StreamEnd } from "./stream/byte-stream.ts";
import { readTar } from "./tar/read-tar.ts";
import { blockSize, isTarHeader } from "./tar/tar-header.ts";
import { readZip } from "./zip/read-zip.ts";

/** Takes in all that an archive holds, one level deep. */
export async function openArchive(bytes: OpenBytes, format: ArchiveFormat, carrier: Carrier): Promise<void> {
  if (format === "zip") return readZip(bytes, carrier);
  if (isForeign(format)) return readForeign(bytes, carrier);
  const stream = format === "tar" ? readPieces(bytes) : unpack(bytes, format);
  const queue = queueBytes(stream, (length) => countBytes(carrier, length));
  try {
    await queue.fill(blockSize);
    if (format === "tar" || isTarHeader(queue.peek(blockSize))) await readTar(queue, carrier);
    else await takeSingle(queue, format, carrier);
  } finally {
    await stream.return?.(complete);
  }
}

/** Whether an archive is read by libarchive, not by our own hands. */
function isForeign(format: ArchiveFormat): format is "7z" | "rar" {
  return format === "7z" || format === "rar";
}

/** A compressed file that is no tar holds one file: the one its name without the ending says. */
async function takeSingle(queue: ByteQueue, format: Compression, carrier: Carrier): Promise<void> {
  const name = nameInside(carrier.path, format);
  const end = await takeStream(carrier, { name, executable: false }, drain(queue));
  if (end.kind === "complete" && (end.left ?? 0) > 0) noteOddity(carrier, "data-around-archive");
}

async function* drain(queue: ByteQueue): AsyncGenerator<Uint8Array, StreamEnd> {
  for (;;) {
    const piece = queue.take(Number.MAX_SAFE_INTEGER);
    if (piece.length > 0) yield piece;
    if (!(await queue.fill(1))) return queue.end() ?? complete;
  }
}

const endings: Record<Compression, RegExp> = {
  gzip: /\.gz$/iu,
  bzip2: /\.bz2$/iu,
  xz: /\.xz$/iu,
  zstd: /\.zst$/iu,
};

function nameInside(path: string, format: Compression): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const inner = name.replace(endings[format], "");
  return inner === "" ? name : inner;
}
