import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { Encoding } from "@doorward/core";
import { decodeBase64, decodeHex } from "../../../../text/encodings.ts";
import type { Model } from "../../evaluate/calls.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { markEncoded, marksOf, marksOfAll } from "../../evaluate/marks.ts";
import { toNumber } from "../../evaluate/operators.ts";
import { toTexts } from "../../evaluate/text.ts";
import { bytes, constant, instance, opaque, textOf, unknown, type Value } from "../../evaluate/value.ts";

const mostBytes = 4_000_000;

type Decode = (input: Buffer) => Uint8Array | undefined;

const base64: Decode = (input) => decodeBase64(input.toString("latin1"));
const hex: Decode = (input) => decodeHex(input.toString("latin1"));
const limit = { maxOutputLength: mostBytes };

/** Functions of Python's library that turn hidden bytes into plain ones. */
export const pythonDecodingModels: Readonly<Record<string, Model>> = {
  "base64.b64decode": decodeWith("base64", base64),
  "base64.urlsafe_b64decode": decodeWith("base64", base64),
  "base64.standard_b64decode": decodeWith("base64", base64),
  "base64.decodebytes": decodeWith("base64", base64),
  "base64.b32decode": decodeWith("base64", () => undefined),
  "base64.b85decode": decodeWith("base64", () => undefined),
  "base64.a85decode": decodeWith("base64", () => undefined),
  "base64.b16decode": decodeWith("hex", hex),
  "binascii.unhexlify": decodeWith("hex", hex),
  "binascii.a2b_hex": decodeWith("hex", hex),
  "binascii.a2b_base64": decodeWith("base64", base64),
  "bytes.fromhex": decodeWith("hex", hex),
  "bytearray.fromhex": decodeWith("hex", hex),
  "zlib.decompress": decodeWith("compressed", (input) => inflateSync(input, limit)),
  "zlib.decompressobj().decompress": decodeWith("compressed", (input) => inflateRawSync(input, limit)),
  "gzip.decompress": decodeWith("compressed", (input) => gunzipSync(input, limit)),
  "bz2.decompress": decodeWith("compressed", () => undefined),
  "lzma.decompress": decodeWith("compressed", () => undefined),
  "codecs.decode": decodeByName,
  "urllib.parse.unquote": decodeWith("percent", (input) => Buffer.from(unescape(input.toString("latin1")), "latin1")),
  "marshal.loads": (call) => instance("python.compiled", markEncoded(marksOfAll(call.args), "compressed")),
  "marshal.load": (call) => instance("python.compiled", markEncoded(marksOfAll(call.args), "compressed")),
  "cryptography.fernet.Fernet": decipher,
  "Crypto.Cipher.AES.new": decipher,
  "Cryptodome.Cipher.AES.new": decipher,
  __bytes__: (call) => toBytes(call.args[0]),
  bytes: (call) => toBytes(call.args[0]),
  bytearray: (call) => toBytes(call.args[0]),
  chr: toCharacter,
  ord: toCode,
};

/** What `Fernet(key).decrypt(token)` and `cipher.decrypt(data)` give. */
export const pythonDecipherModel: Model = (call) =>
  opaque(marksOfAll([...(call.self === undefined ? [] : [opaque(call.self.marks)]), ...call.args]));

function decodeWith(encoding: Encoding, decode: Decode): Model {
  return (call) => {
    const [input = unknown] = call.args;
    const marks = markEncoded(marksOf(input), encoding);
    const known = inputBytes(input);
    if (known === undefined) return opaque(marks);
    try {
      const decoded = decode(known);
      return decoded === undefined ? opaque(marks) : bytes(decoded, marks);
    } catch {
      return opaque(marks);
    }
  };
}

function inputBytes(value: Value): Buffer | undefined {
  if (value.kind === "bytes") return Buffer.from(value.value);
  const texts = toTexts(value);
  return texts?.length === 1 ? Buffer.from(texts[0] ?? "", "latin1") : undefined;
}

/** `codecs.decode(text, "rot13")`. */
function decodeByName(call: Call, name: string): Value {
  const codec = textOf(call.args[1] ?? unknown)?.toLowerCase() ?? "";
  if (/^rot_?13$/u.test(codec)) return turn(call.args[0] ?? unknown);
  if (codec.startsWith("hex")) return decodeWith("hex", hex)(call, name);
  if (codec.startsWith("base64")) return decodeWith("base64", base64)(call, name);
  if (codec.startsWith("zlib") || codec === "zip")
    return decodeWith("compressed", (input) => inflateSync(input, limit))(call, name);
  return call.args[0] ?? unknown;
}

function turn(input: Value): Value {
  const marks = markEncoded(marksOf(input), "rotated");
  const texts = toTexts(input);
  if (texts?.length !== 1) return opaque(marks);
  const turned = (texts[0] ?? "").replace(/[a-z]/giu, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
  return constant(turned, marks);
}

function decipher(call: Call): Value {
  return instance("python.decipher", markEncoded(marksOfAll(call.args), "encrypted"));
}

function toBytes(input: Value | undefined): Value {
  if (input === undefined) return bytes(new Uint8Array());
  if (input.kind === "bytes") return input;
  if (input.kind === "list") {
    const codes = input.items.map(toNumber);
    const marks = markEncoded(marksOf(input), "character-codes");
    return input.open || codes.some((code) => code === undefined)
      ? opaque(marks)
      : bytes(Uint8Array.from(codes.map((code) => code ?? 0)), marks);
  }
  const text = textOf(input);
  return text === undefined
    ? opaque(marksOf(input))
    : bytes(Buffer.from(text, isLatin(text) ? "latin1" : "utf8"), input.marks);
}

function isLatin(text: string): boolean {
  return !/[^\u0000-\u00FF]/u.test(text);
}

function toCharacter(call: Call): Value {
  const [input = unknown] = call.args;
  const marks = markEncoded(marksOf(input), "character-codes");
  const code = toNumber(input);
  return code === undefined || !(code >= 0 && code <= 0x10_ff_ff)
    ? opaque(marks)
    : constant(String.fromCodePoint(code), marks);
}

function toCode(call: Call): Value {
  const [input = unknown] = call.args;
  const text = textOf(input);
  if (input.kind === "constant" && typeof input.value === "number") return input;
  return text === undefined ? opaque(marksOf(input)) : constant(text.codePointAt(0), input.marks);
}
