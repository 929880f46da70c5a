import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, unzipSync } from "node:zlib";
import type { Encoding } from "@doorward/core";
import { decodeBase64, decodeHex } from "../../../text/encodings.ts";
import type { Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { markEncoded, marksOf, marksOfAll, mergeMarks } from "../evaluate/marks.ts";
import { toNumber } from "../evaluate/operators.ts";
import { mapTexts, toTexts } from "../evaluate/text.ts";
import { bytes, constant, instance, opaque, textOf, unknown, type Value } from "../evaluate/value.ts";
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
  "Buffer.alloc": () => unknown,
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
  "CryptoJS.AES.decrypt": decipher,
  "crypto-js.AES.decrypt": decipher,
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

/** `Buffer.from(text, "base64")` and its relatives. */
function bytesFrom(call: Call): Value {
  const [input = unknown, encoding] = call.args;
  const name = encoding === undefined ? "utf8" : (textOf(encoding) ?? "").toLowerCase();
  const text = toTexts(input)?.[0];
  if (input.kind === "bytes") return input;
  if (input.kind === "list") return bytesOfList(input);
  const hidden = name.startsWith("base64")
    ? "base64"
    : name === "hex"
      ? "hex"
      : name.startsWith("utf16") || name === "ucs2"
        ? "utf16"
        : undefined;
  const marks = hidden === undefined || hidden === "utf16" ? marksOf(input) : markEncoded(marksOf(input), hidden);
  if (text === undefined || text.length > mostBytes) return opaque(marks);
  if (hidden === "hex") return bytes(decodeHex(text) ?? Buffer.from(text, "hex"), marks);
  return bytes(
    Buffer.from(text, hidden === "base64" ? "base64" : name === "latin1" || name === "binary" ? "latin1" : "utf8"),
    marks,
  );
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
  return instance("decipher", markEncoded(marksOfAll(call.args), "encrypted"));
}

/** What `decipher.update(text) + decipher.final()` gives: the marks of both. */
export const decipherModel: Model = (call) => {
  const own = call.self?.kind === "instance" ? call.self.marks : unknown.marks;
  const marks = mergeMarks(own, marksOfAll(call.args));
  if (call.self?.kind === "instance") call.self.marks = marks;
  return opaque(marks);
};
