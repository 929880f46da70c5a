import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ReaderOptions, ReadResult } from "zxing-wasm/reader";
import { limitMemory } from "../../tree/foreign/wasm-memory.ts";

/** Pixels in rows from the top, four bytes each: red, green, blue and alpha. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Looks for codes in a picture's file, or in pixels. Never throws. */
export type CodeSearch = (picture: Uint8Array | Pixels, options: ReaderOptions) => Promise<readonly ReadResult[]>;

/** WebAssembly pages of 64 KB that one search may take: 256 MB, the picture's bytes and its pixels included. */
const mostPages = 4096;

/** Searches after which the memory is made anew, so that little of one picture is left for the next. */
const mostSearches = 16;

let code: Uint8Array<ArrayBuffer> | undefined;
let searches = 0;

/**
 * zxing-cpp (C++ as WebAssembly), loaded from its package when the first picture comes. It has no way to the file
 * system or the network.
 */
export async function startZxing(): Promise<CodeSearch> {
  const { prepareZXingModule, purgeZXingModule, readBarcodes } = await import("zxing-wasm/reader");
  const path = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  code ??= limitMemory(readFileSync(path), mostPages);
  if (searches % mostSearches === 0) {
    purgeZXingModule();
    // With the code at hand the library does not ask its usual place for it, which is a server.
    const overrides: object = { wasmBinary: code, print: () => undefined, printErr: () => undefined };
    prepareZXingModule({ overrides });
  }
  searches += 1;
  return async (picture, options) => {
    try {
      return await readBarcodes(picture, options);
    } catch {
      // Out of memory, or broken beyond what the library takes: it is not used any more.
      searches = 0;
      return [];
    }
  };
}
