import { types } from "@electric-sql/pglite";

/** How values of the embedded database are read: counts as numbers and days as text, as a server gives them. */
export const parsers = { [types.INT8]: Number, [types.DATE]: (text: string) => text, [types.BYTEA]: readBytes };

/** How values are written. PGlite's own way for bytes takes ten times as long, one byte after the other. */
export const serializers = { [types.BYTEA]: writeBytes };

function readBytes(text: string): Uint8Array {
  return Buffer.from(text.slice("\\x".length), "hex");
}

function writeBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}
