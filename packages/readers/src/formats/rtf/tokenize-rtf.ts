/**
 * One piece of RTF. `from` and `to` are offsets: of the letters of a text, or of the bytes behind `\bin`.
 * `word` is the control word without its backslash and in its own case; `value` its number, or the byte of `\'hh`.
 */
export type RtfToken =
  | { readonly kind: "open"; readonly from: number }
  | { readonly kind: "close"; readonly from: number }
  | { readonly kind: "word"; readonly word: string; readonly value: number | undefined; readonly from: number }
  | { readonly kind: "symbol"; readonly symbol: string; readonly from: number }
  | { readonly kind: "byte"; readonly value: number; readonly from: number }
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | { readonly kind: "binary"; readonly from: number; readonly to: number };

const backslash = 0x5c;
const braceOpen = 0x7b;
const braceClose = 0x7d;

/** Words and numbers beyond this many letters are cut into several, as Word does (RTF 1.9.1, "Control Word"). */
const longestWord = 255;

/** Cuts RTF into tokens, in time that grows with its length; nothing in it is an error. */
export function* tokenizeRtf(bytes: Buffer): Generator<RtfToken> {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const from = at;
    if (byte === braceOpen || byte === braceClose) {
      at += 1;
      yield { kind: byte === braceOpen ? "open" : "close", from };
    } else if (byte === backslash) {
      const [token, end] = readControl(bytes, at);
      at = end;
      yield token;
      if (token.kind === "word" && token.word === "bin" && (token.value ?? 0) > 0) {
        const to = Math.min(at + (token.value ?? 0), bytes.length);
        yield { kind: "binary", from: at, to };
        at = to;
      }
    } else {
      at = findTextEnd(bytes, at);
      yield { kind: "text", from, to: at };
    }
  }
}

function findTextEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === backslash || byte === braceOpen || byte === braceClose) break;
  }
  return at;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function readControl(bytes: Buffer, from: number): [RtfToken, number] {
  const start = from + 1;
  if (!isLetter(bytes[start])) return readSymbol(bytes, from);
  let at = start;
  while (isLetter(bytes[at]) && at - start < longestWord) at += 1;
  const word = bytes.toString("latin1", start, at);
  const numberStart = at;
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1])) at += 1;
  while (isDigit(bytes[at]) && at - numberStart < longestWord) at += 1;
  const value = at === numberStart ? undefined : Number(bytes.toString("latin1", numberStart, at));
  if (bytes[at] === 0x20) at += 1;
  return [{ kind: "word", word, value, from }, at];
}

function readSymbol(bytes: Buffer, from: number): [RtfToken, number] {
  const symbol = bytes.toString("latin1", from + 1, from + 2);
  if (symbol !== "'") return [{ kind: "symbol", symbol, from }, from + 2];
  const value = Number.parseInt(bytes.toString("latin1", from + 2, from + 4), 16);
  return [{ kind: "byte", value: Number.isNaN(value) ? 0 : value, from }, from + 4];
}
