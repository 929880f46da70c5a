import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { LibarchiveWasm } from "libarchive-wasm";
import { limitMemory } from "./wasm-memory.ts";

/** WebAssembly pages of 64 KB that one archive may take: 256 MB, its packed bytes included. */
const mostPages = 4096;

let code: Uint8Array | undefined;

/**
 * A fresh libarchive (its C code as WebAssembly) with memory of its own, so that nothing of one archive is left for the
 * next; loaded only when one is met. It has no way to the file system and says nothing on the terminal.
 */
export async function startLibarchive(): Promise<LibarchiveWasm> {
  const path = createRequire(import.meta.url).resolve("libarchive-wasm/dist/libarchive.wasm");
  code ??= limitMemory(readFileSync(path), mostPages);
  // The types name only what the library's own code uses; Emscripten takes these as well.
  const options: object = { wasmBinary: code, print: () => undefined, printErr: () => undefined };
  const { libarchiveWasm } = await import("libarchive-wasm");
  return libarchiveWasm(options);
}
