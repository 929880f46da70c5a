import { decodeCharset } from "./charset.ts";
import { decodeBase64, decodeQuotedPrintable } from "./transfer.ts";

/** RFC 2047, section 2; blanks inside are forbidden and yet written and read by many. A language may follow (RFC 2231, 5). */
const encodedWord = /=\?([^?\s*]{1,60})(?:\*[^?\s]{0,40})?\?([bqBQ])\?([^?\r\n]*)\?=/gu;

/** Header text with its encoded words decoded. What is broken stays as it stands there. */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  let decoded = "";
  let end = 0;
  let open: { charset: string; bytes: Buffer[] } | undefined;
  for (const match of text.matchAll(encodedWord)) {
    const [word, charset = "", encoding = "", content = ""] = match;
    const between = text.slice(end, match.index);
    const joins = open !== undefined && /^\s*$/u.test(between);
    const bytes = decodeWord(encoding, content);
    if (open !== undefined && joins && open.charset === charset.toLowerCase()) open.bytes.push(bytes);
    else {
      decoded += closeRun(open) + (joins ? "" : between);
      open = { charset: charset.toLowerCase(), bytes: [bytes] };
    }
    end = match.index + word.length;
  }
  return decoded + closeRun(open) + text.slice(end);
}

/** Characters cut in two by the end of a word are whole again when neighbouring words are decoded together. */
function closeRun(run: { charset: string; bytes: Buffer[] } | undefined): string {
  if (run === undefined) return "";
  const [first, ...more] = run.bytes;
  if (first === undefined) return "";
  return decodeCharset(more.length === 0 ? first : Buffer.concat(run.bytes), run.charset);
}

function decodeWord(encoding: string, content: string): Buffer {
  if (encoding === "b" || encoding === "B") return decodeBase64(Buffer.from(content)).bytes;
  return decodeQuotedPrintable(Buffer.from(content.replaceAll("_", " "))).bytes;
}
