import { decodeBase64, decodeHex } from "../../../text/encodings.ts";
import { headBytes, recogniseType } from "../../../type/recognise.ts";
import { groupOf, type TypeGroup } from "../../../type/types.ts";

const leastCapitals = 0.25;

/** What is encoded so that it can stand in a text at all, and runs nothing. */
const harmless: ReadonlySet<TypeGroup> = new Set<TypeGroup>(["image", "font", "audio", "video", "key"]);

/**
 * Names the encoding of a run and the type it decodes to: "base64 of gzip", "hexadecimal of javascript".
 * Undefined when it is no encoding (a path, a ruler, a word of letters alone), or when it holds an image, a font,
 * sound or a certificate. The run may be cut, and may hold the quotes between its pieces.
 */
export function describeDecoded(run: string): string | undefined {
  const packed = run.replace(/\\[nr]/gu, "").replace(/[^\w+/=-]/gu, "");
  const digits = packed.replace(/^0x/iu, "");
  const isHexadecimal = /^[\da-f]*$/u.test(digits) || /^[\dA-F]*$/u.test(digits);
  if (!(isHexadecimal ? isMixedHexadecimal(digits) : isMixedBase64(packed))) return undefined;
  const head = isHexadecimal ? decodeHex(cutTo(digits, 2)) : decodeBase64(cutTo(packed.replace(/=/gu, ""), 4));
  if (head === undefined || head.length === 0) return undefined;
  const type = recogniseType(head.subarray(0, headBytes), {
    size: Number.POSITIVE_INFINITY,
    read: () => new Uint8Array(),
  });
  if (harmless.has(groupOf(type))) return undefined;
  return `${isHexadecimal ? "hexadecimal" : "base64"} of ${isContract(digits) ? "contract bytecode" : type}`;
}

/** The beginning of the byte code that Solidity writes: it sets the free memory pointer. Source: Solidity, "Layout in Memory". */
function isContract(digits: string): boolean {
  return /^(?:60[68]0604052|60c0604052|61[\da-f]{4}604052|363d3d373d3d3d363d73)/iu.test(digits);
}

function isMixedHexadecimal(digits: string): boolean {
  const sample = digits.slice(0, 512);
  return new Set(sample).size >= 8 && /\d/u.test(sample) && /[a-f]/iu.test(sample);
}

function isMixedBase64(packed: string): boolean {
  const sample = packed.slice(0, 2048);
  const hasAll = /[A-Z]/u.test(sample) && /[a-z]/u.test(sample) && /\d/u.test(sample);
  // Of 64 digits two are `_` and `-`; where they stand closer, they join words.
  if (sample.split(/[_-]/u).length * 16 > Math.max(64, sample.length)) return false;
  // Half of the letters are capitals; words and names of code have few of them.
  const capitals = sample.match(/[A-Z]/gu)?.length ?? 0;
  if (capitals < (sample.match(/[A-Za-z]/gu)?.length ?? 0) * leastCapitals) return false;
  const isOneAlphabet = !(/[+/]/u.test(sample) && /[_-]/u.test(sample));
  return (
    isOneAlphabet && hasAll && new Set(sample).size >= Math.min(24, sample.length / 4) && !/[_-]{4}|\/{5}/u.test(sample)
  );
}

function cutTo(text: string, multiple: number): string {
  return text.slice(0, text.length - (text.length % multiple));
}
