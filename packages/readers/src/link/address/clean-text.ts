import { aroundLink } from "./characters.ts";

/** What people and programs put around a link. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["‘", "’"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
]);

/** A link without the blanks, brackets and quotation marks around it, and with what analysts replaced put back. */
export function cleanText(text: string): string {
  return refang(trim(text));
}

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  for (;;) {
    while (start < end && aroundLink.test(text.charAt(start))) start += 1;
    while (start < end && aroundLink.test(text.charAt(end - 1))) end -= 1;
    const closing = pairs.get(text.charAt(start));
    if (closing === undefined || end - start < 2 || text.charAt(end - 1) !== closing) break;
    start += 1;
    end -= 1;
  }
  return text.slice(start, end).replace(/^url:(?=https?:)/iu, "");
}

/**
 * Puts back what was replaced so that nobody opens the link: `hxxps://evil[.]example`, `evil(dot)example`. Only the part
 * up to the first step of the path tells whether that was done, since brackets are honest further on.
 */
function refang(text: string): string {
  if (!mayBeDefanged.test(text)) return text;
  const [start = ""] = /^[^/?#]*:[[\]]?\/\/\]?/u.exec(text) ?? [];
  const end = text.slice(start.length).search(/[/?#]/u) + start.length;
  const head = end < start.length ? text : text.slice(0, end);
  const mended = head
    .replace(/^(?:h(?:xx|tx|xt|\*\*)p)(?=s?[:[])/iu, "http")
    .replace(/^([a-z][a-z\d+.-]*)(?:\[:\]\/\/|:\[\/\/\]|\[:\/\/\])/iu, "$1://")
    .replace(hiddenDot, ".")
    .replace(/\[(?:@|at)\]/giu, "@");
  if (mended === head) return text;
  return mended + text.slice(head.length).replace(hiddenDot, ".");
}

const mayBeDefanged = /^h(?:xx|tx|xt|\*\*)p|[[({](?:\.|dot|at|:|@|\/)/iu;

const hiddenDot = /\[(?:\.|dot)\]|\((?:\.|dot)\)|\{(?:\.|dot)\}/giu;
