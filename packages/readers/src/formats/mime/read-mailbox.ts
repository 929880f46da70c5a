import { decodeWords } from "./encoded-words.ts";
import type { AddressOddity, MailAddress } from "./read-addresses.ts";

/** What stands in one item of a list: words and quotes, addresses in angle brackets, comments. */
interface Pieces {
  readonly phrase: string;
  readonly angles: readonly string[];
  readonly comments: readonly string[];
}

/** An address without a name, anywhere in a text. */
const bareAddress = /^[^\s<>]{1,320}@[^\s<>]{1,255}$/u;

/** Reads one item of a list. Gives nothing for an empty one, and several where several addresses stand in it. */
export function readMailbox(text: string, isUnterminated: boolean): MailAddress[] {
  const { phrase, angles, comments } = splitPieces(text);
  const words = angles.length > 0 ? [] : phrase.split(/\s+/u).filter((word) => bareAddress.test(word));
  const addresses = angles.length > 0 ? angles : words;
  const inName =
    angles.length > 0
      ? phrase
      : phrase
          .split(/\s+/u)
          .filter((word) => !words.includes(word))
          .join(" ");
  const name = cleanName(inName === "" ? (comments[0] ?? "") : inName);
  if (addresses.length === 0)
    return name === "" && phrase === "" ? [] : [describe(name, "", noOddities(isUnterminated))];
  return addresses.map((address) => {
    const oddities = noOddities(isUnterminated);
    if (addresses.length > 1) oddities.push("several-in-one");
    return describe(name, address, oddities);
  });
}

function noOddities(isUnterminated: boolean): AddressOddity[] {
  return isUnterminated ? ["unterminated"] : [];
}

function describe(name: string, written: string, oddities: AddressOddity[]): MailAddress {
  const route = written.replace(/^\s*(?:@[^:]*:)?/u, "").trim();
  const bare = route.startsWith('"') ? route : route.replaceAll(/\s+/gu, "");
  const decoded = decodeWords(bare);
  if (decoded !== bare) oddities.push("encoded-address");
  const shown = name === "" && decoded !== bare ? cleanName(decoded) : name;
  // eslint-disable-next-line no-control-regex -- what a name must not hold.
  if (/[\0-\u{8}\u{a}-\u{1f}\u{7f}]/u.test(name + decoded)) oddities.push("control-in-name");
  const at = bare.lastIndexOf("@");
  const domain =
    at < 0
      ? ""
      : bare
          .slice(at + 1)
          .toLowerCase()
          .replace(/\.{1,10}$/u, "");
  const address = at < 0 ? bare : `${bare.slice(0, at)}@${domain}`;
  return { name: shown.slice(0, 2000), address: address.slice(0, 2000), domain: domain.slice(0, 2000), oddities };
}

/** As programs show it: decoded, and blanks joined. */
function cleanName(text: string): string {
  return decodeWords(text)
    .replaceAll(/[ \t]+/gu, " ")
    .trim();
}

function splitPieces(text: string): Pieces {
  const angles: string[] = [];
  const comments: string[] = [];
  let phrase = "";
  let at = 0;
  while (at < text.length) {
    const letter = text[at] ?? "";
    if (letter === "<") {
      const end = findEnd(text, at + 1, ">");
      angles.push(text.slice(at + 1, end));
      at = end + 1;
    } else if (letter === "(") {
      const { comment, end } = readComment(text, at);
      comments.push(comment);
      at = end;
    } else if (letter === '"') {
      const end = findClosingQuote(text, at + 1);
      // `"a b"@host`: the quotes belong to the address.
      const host = text[end + 1] === "@" ? /^@[^\s<>()"]{0,255}/u.exec(text.slice(end + 1, end + 257)) : null;
      if (host === null) phrase += unescape(text.slice(at + 1, end));
      else angles.push(text.slice(at, end + 1) + host[0]);
      at = end + 1 + (host?.[0].length ?? 0);
    } else {
      phrase += letter;
      at += 1;
    }
  }
  return { phrase: phrase.trim(), angles: angles.filter((angle) => angle.trim() !== ""), comments };
}

function findEnd(text: string, from: number, stop: string): number {
  const found = text.indexOf(stop, from);
  return found < 0 ? text.length : found;
}

function findClosingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}

function readComment(text: string, from: number): { comment: string; end: number } {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return { comment: unescape(text.slice(from + 1, at)), end: at + 1 };
  }
  return { comment: unescape(text.slice(from + 1)), end: text.length };
}

function unescape(text: string): string {
  return text.includes("\\") ? text.replaceAll(/\\([\s\S])/gu, "$1") : text;
}
