import type { OpenBytes } from "../bytes.ts";
import type { Compression } from "../recognise.ts";
import type { ByteStream } from "../stream/byte-stream.ts";
import { unpackBzip2 } from "./bzip2.ts";
import { unpackGzip, unpackZstd } from "./runs.ts";
import { unpackXz } from "./xz.ts";

const decoders: Record<Compression, (bytes: OpenBytes) => ByteStream> = {
  gzip: unpackGzip,
  bzip2: unpackBzip2,
  xz: unpackXz,
  zstd: unpackZstd,
};

/** What a compressed run of bytes unpacks to, piece by piece. */
export function unpack(bytes: OpenBytes, compression: Compression): ByteStream {
  return decoders[compression](bytes);
}
