import { decodeBase64Flow, decodeHexFlow, decompressFlow, reverseFlow } from "../flow/decode.ts";
import { type Flow, forgetTexts, gap, mapFlow, markEncoded, textOf, unknown } from "../flow/flow.ts";
import { isRotation, translate } from "../flow/translate.ts";
import type { Call } from "../session/session.ts";
import { inputOf } from "./input.ts";
import { defineOptions, hasFlag, readOptions, valueOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";

const noOptions = defineOptions({});
const base64Options = defineOptions({ ignored: "-w -b --wrap -o --output" });

function base64(call: Call): Flow {
  const options = readOptions(call.args, base64Options);
  const input = inputOf(call, options.operands);
  return hasFlag(options, "-d -D --decode") ? decodeBase64Flow(input) : encodeFlow(input, "base64");
}

function encodeFlow(flow: Flow, encoding: "base64" | "hex"): Flow {
  const encode = (text: string) => (text.includes(gap) ? undefined : Buffer.from(text).toString(encoding));
  return mapFlow(flow, encode, encoding);
}

const hexOptions = defineOptions({ ignored: "-c -g -l -s -o -n", longWithOneDash: true });

function xxd(call: Call): Flow {
  const options = readOptions(call.args, hexOptions);
  const input = inputOf(call, options.operands.slice(0, 1));
  return hasFlag(options, "-r -rp -pr -revert") ? decodeHexFlow(input) : encodeFlow(input, "hex");
}

const opensslOptions = defineOptions({
  values: { input: "-in" },
  ignored: "-out -pass -k -K -iv -md -S -iter -kfile",
  longWithOneDash: true,
});

function openssl(call: Call): Flow {
  const options = readOptions(call.args.slice(1), opensslOptions);
  const file = valueOf(options, "input");
  const input = inputOf(call, file === undefined ? [] : [file]);
  const isBase64 = textOf(call.args[0]) === "base64" || hasFlag(options, "-base64 -a");
  const isCipher = [...options.flags].some((flag) =>
    /^-(?:aes|des|bf|camellia|chacha|rc4|sm4|aria|seed|cast)/u.test(flag),
  );
  if (!isBase64 || isCipher) return forgetTexts(input);
  return hasFlag(options, "-d") ? decodeBase64Flow(input) : encodeFlow(input, "base64");
}

const packOptions = defineOptions({ ignored: "-S --suffix -T" });
const unpackers = /^(?:gunzip|g?zcat|gzcat|bunzip2|bzcat|unxz|xzcat|unlzma|unzstd|zstdcat|uncompress)$/u;

function compression(call: Call): Flow {
  const options = readOptions(call.args, packOptions);
  const input = inputOf(call, options.operands);
  const isUnpacking = unpackers.test(call.name) || hasFlag(options, "-d --decompress --uncompress -uncompress");
  return isUnpacking ? decompressFlow(input) : markEncoded(forgetTexts(input), "compressed");
}

function tr(call: Call): Flow {
  const options = readOptions(call.args, noOptions);
  const [from = "", to = ""] = options.operands.map((operand) => textOf(operand) ?? gap);
  const input = call.stdin ?? unknown;
  if ((from + to).includes(gap) || hasFlag(options, "-c -C -s --complement")) return forgetTexts(input);
  const goal = hasFlag(options, "-d --delete") ? undefined : to;
  const encoding = goal !== undefined && isRotation(from, goal) ? "rotated" : undefined;
  return mapFlow(input, (text) => (text.includes(gap) ? undefined : translate(text, from, goal)), encoding);
}

function rev(call: Call): Flow {
  return reverseFlow(mapFlow(inputOf(call, call.args), (text) => text.replace(/\n$/u, "")));
}

function otherEncoding(call: Call): Flow {
  return forgetTexts(inputOf(call, readOptions(call.args, noOptions).operands));
}

/** Programs that hide text or bring it back. */
export const decoderPrograms: ProgramTable = [
  ["base64 gbase64", base64],
  ["xxd", xxd],
  ["openssl", openssl],
  ["gzip gunzip zcat gzcat bzip2 bunzip2 bzcat xz unxz xzcat lzma unlzma zstd unzstd zstdcat brotli", compression],
  ["compress uncompress pigz zlib-flate", compression],
  ["tr gtr", tr],
  ["rev", rev],
  ["base32 basenc uudecode b64decode hexdump od gpg age sops", otherEncoding],
];
