import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, unzipSync } from "node:zlib";
import type { Encoding } from "@doorward/core";
import { decodeBase64, decodeHex } from "../../../text/encodings.ts";
import type { Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { markEncoded, markOrigin, marksOf, marksOfAll, mergeMarks } from "../evaluate/marks.ts";
import { toNumber } from "../evaluate/operators.ts";
import { mapTexts, toTexts } from "../evaluate/text.ts";
import { placeOf } from "../evaluate/module.ts";
import { bytes, constant, instance, list, opaque, textOf, unknown, type Marks, type Value } from "../evaluate/value.ts";
import { callbackOf } from "./record.ts";
import { callBack } from "../evaluate/calls.ts";

const mostBytes = 4_000_000;

/** Functions that turn hidden text into plain text, and back. */
export const decodingModels: Readonly<Record<string, Model>> = {
  atob: (call) => decodeText(call, "base64", (text) => decodeBase64(text)?.toString("latin1")),
  btoa: (call) => decodeText(call, undefined, (text) => Buffer.from(text, "latin1").toString("base64")),
  unescape: (call) => decodeText(call, "percent", unescape),
  escape: (call) => decodeText(call, undefined, escape),
  decodeURIComponent: (call) => decodeText(call, "percent", decodePercent),
  decodeURI: (call) => decodeText(call, "percent", decodePercent),
  encodeURIComponent: (call) => decodeText(call, undefined, encodeURIComponent),
  encodeURI: (call) => decodeText(call, undefined, encodeURI),
  "String.fromCharCode": fromCodes,
  "String.fromCodePoint": fromCodes,
  "Buffer.from": bytesFrom,
  Buffer: bytesFrom,
  "Buffer.alloc": () => list([], unknown.marks, true),
  "Buffer.allocUnsafe": () => list([], unknown.marks, true),
  "Buffer.concat": (call) => joinBytes(call),
  Uint8Array: bytesFrom,
  "Uint8Array.from": bytesFrom,
  "Uint8Array.of": (call) =>
    bytesFrom({ ...call, args: [{ kind: "list", items: [...call.args], open: false, marks: marksOfAll(call.args) }] }),
  Uint16Array: bytesFrom,
  "TextDecoder().decode": (call) => decodeBytes(call.args[0]),
  "TextEncoder().encode": (call) => bytesFrom(call),
  "util.TextDecoder().decode": (call) => decodeBytes(call.args[0]),
  "string_decoder.StringDecoder().write": (call) => decodeBytes(call.args[0]),
  "crypto.createDecipheriv": decipher,
  "crypto.createDecipher": decipher,
  "crypto.privateDecrypt": decipher,
  "crypto.subtle.decrypt": decipher,
  "crypto-js.AES.decrypt": decodeUnknown("encrypted"),
  ...Object.fromEntries(
    ["AES", "DES", "TripleDES", "RC4", "Rabbit"].flatMap((cipher) => [
      [`CryptoJS.${cipher}.decrypt`, decodeUnknown("encrypted")],
      [`crypto-js.${cipher}.decrypt`, decodeUnknown("encrypted")],
    ]),
  ),
  ...Object.fromEntries(
    ["decompress", "decompressFromBase64", "decompressFromUTF16", "decompressFromEncodedURIComponent"].map((name) => [
      `lz-string.${name}`,
      decodeUnknown("base64"),
    ]),
  ),
  ...Object.fromEntries(
    ["pako.inflate", "pako.ungzip", "fflate.unzlibSync", "fflate.gunzipSync", "fflate.decompressSync"].map((name) => [
      name,
      (call: Call) => decompress(call, unzipSync),
    ]),
  ),
  "pako.inflateRaw": (call) => decompress(call, inflateRawSync),
  "fflate.inflateSync": (call) => decompress(call, inflateRawSync),
  "fflate.strFromU8": (call) => decodeBytes(call.args[0]),
  ...Object.fromEntries(
    [
      ["inflate", inflateSync],
      ["inflateRaw", inflateRawSync],
      ["gunzip", gunzipSync],
      ["unzip", unzipSync],
      ["brotliDecompress", brotliDecompressSync],
    ].flatMap(([name, inflate]) => [
      [`zlib.${String(name)}Sync`, (call: Call) => decompress(call, inflate as Inflate)],
      [`zlib.${String(name)}`, (call: Call) => decompressLater(call, inflate as Inflate)],
    ]),
  ),
};

type Inflate = (input: Uint8Array, options: { maxOutputLength: number }) => Buffer;

function decodeText(call: Call, encoding: Encoding | undefined, change: (text: string) => string | undefined): Value {
  const [input = unknown] = call.args;
  const marks = encoding === undefined ? marksOf(input) : markEncoded(marksOf(input), encoding);
  const changed = mapTexts(input, change);
  const isChanged = changed !== undefined && toTexts(changed)?.join("\n") !== toTexts(input)?.join("\n");
  if (changed === undefined) return opaque(marks);
  return isChanged && "marks" in changed ? { ...changed, marks } : changed;
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function fromCodes(call: Call): Value {
  const marks = markEncoded(marksOfAll(call.args), "character-codes");
  const codes = call.args.map(toNumber);
  if (codes.length === 0 || codes.some((code) => code === undefined || code < 0 || code > 0x10_ff_ff))
    return opaque(marks);
  const text = codes.map((code) => String.fromCodePoint(Math.trunc(code ?? 0))).join("");
  return constant(text, marks);
}

function writingOf(name: string): "base64" | "hex" | "utf16" | undefined {
  if (name.startsWith("base64")) return "base64";
  if (name === "hex") return "hex";
  return name.startsWith("utf16") || name === "ucs2" ? "utf16" : undefined;
}

function encodingNamed(name: string): BufferEncoding {
  const writing = writingOf(name);
  if (writing === "utf16") return "utf16le";
  if (writing === "base64") return "base64";
  return name === "latin1" || name === "binary" ? "latin1" : "utf8";
}

/** `Buffer.from(text, "base64")` and its relatives. */
function bytesFrom(call: Call): Value {
  const [input = unknown, encoding] = call.args;
  const name = encoding === undefined ? "utf8" : (textOf(encoding) ?? "").toLowerCase();
  const text = toTexts(input)?.[0];
  // `new Uint8Array(length)` is filled later.
  if (input.kind === "constant" && typeof input.value === "number") return list([], input.marks, true);
  if (input.kind === "bytes") return input;
  if (input.kind === "list") return bytesOfList(input);
  const hidden = writingOf(name);
  const marks = hidden === undefined || hidden === "utf16" ? marksOf(input) : markEncoded(marksOf(input), hidden);
  if (text === undefined || text.length > mostBytes) return opaque(marks);
  if (hidden === "hex") return bytes(decodeHex(text) ?? Buffer.from(text, "hex"), marks);
  return bytes(Buffer.from(text, encodingNamed(name)), marks);
}

function bytesOfList(input: Extract<Value, { kind: "list" }>): Value {
  const marks = markEncoded(marksOf(input), "character-codes");
  const codes = input.items.map(toNumber);
  if (input.open || codes.length > mostBytes || codes.some((code) => code === undefined)) return opaque(marks);
  return bytes(Uint8Array.from(codes.map((code) => code ?? 0)), codes.length > 3 ? marks : marksOf(input));
}

function joinBytes(call: Call): Value {
  const [input = unknown] = call.args;
  const marks = marksOf(input);
  if (input.kind !== "list" || input.open) return opaque(marks);
  const parts = input.items.flatMap((item) => (item.kind === "bytes" ? [item.value] : []));
  return parts.length === input.items.length ? bytes(Buffer.concat(parts), marks) : opaque(marks);
}

/** Bytes as text; the text of other values is kept. */
function decodeBytes(input: Value | undefined): Value {
  if (input === undefined) return unknown;
  return input.kind === "bytes"
    ? constant(Buffer.from(input.value).toString("utf8"), input.marks)
    : opaque(marksOf(input));
}

function decompress(call: Call, inflate: Inflate): Value {
  const [input = unknown] = call.args;
  const marks = markEncoded(marksOf(input), "compressed");
  if (input.kind !== "bytes") return opaque(marks);
  try {
    return bytes(inflate(input.value, { maxOutputLength: mostBytes }), marks);
  } catch {
    return opaque(marks);
  }
}

function decompressLater(call: Call, inflate: Inflate): Value {
  const result = decompress(call, inflate);
  const callback = callbackOf(call.args);
  if (callback !== undefined) callBack(callback, [unknown, result], call);
  return result;
}

/** Decryption: the result is as hidden as what went in, key included. */
function decipher(call: Call): Value {
  return instance("decipher", hiddenMarks(call.args, "encrypted"));
}

/** What a decoder gives that is not known: where all it was given stands in the code, that is where it comes from. */
function hiddenMarks(args: readonly Value[], encoding: Encoding, call?: Call): Marks {
  const marks = markEncoded(marksOfAll(args), encoding);
  const [text = ""] = toTexts(args[0] ?? unknown) ?? [];
  if (call === undefined || marks.origins.length > 0 || text.length < 8) return marks;
  const place = placeOf(call.frame.module, call.node);
  return markOrigin(marks, { kind: "decoded-constant", detail: `${text.length} characters`, place, hops: [] });
}

function decodeUnknown(encoding: Encoding): Model {
  return (call) => instance("decipher", hiddenMarks(call.args, encoding, call));
}

/** What `decipher.update(text) + decipher.final()` gives: the marks of both. */
export const decipherModel: Model = (call) => {
  const own = call.self?.kind === "instance" ? call.self.marks : unknown.marks;
  const marks = mergeMarks(own, hiddenMarks(call.args, "encrypted", call));
  if (call.self?.kind === "instance") call.self.marks = marks;
  return opaque(marks);
};
