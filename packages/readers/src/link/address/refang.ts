import { specialSchemes } from "./schemes.ts";

/**
 * Puts back what was replaced so that nobody opens the link: `hxxps://evil[.]example`, `evil(dot)example`. Only the part
 * in front of the path tells whether that was done, since brackets are honest further on.
 */
export function refang(text: string): string {
  if (!mayBeDefanged.test(text)) return text;
  const end = findPath(text);
  if (end > longestHead) return text;
  const head = text.slice(0, end);
  let mended = head;
  for (let before = ""; mended !== before;) {
    before = mended;
    mended = mend(before);
  }
  return mended === head ? text : mended + text.slice(end).replace(hiddenDot, ".");
}

/** No host is longer; putting brackets inside brackets back takes a pass for each. */
const longestHead = 1024;

function mend(head: string): string {
  return head
    .replace(defangedScheme, "http")
    .replace(/^([a-z][a-z\d+.-]*)(?:\[:\]\/\/|:\[\/\/\]|\[:\/\/\])/iu, "$1://")
    .replace(hiddenDot, ".")
    .replace(/\[(?:@|at)\]/giu, "@");
}

const defangedScheme = /^(?:h(?:xx|tx|xt|\*\*)p)(?=s?[:[])/iu;
const mayBeDefanged = /^h(?:xx|tx|xt|\*\*)p|[[({](?:\.|dot|at|:|@|\/)/iu;
const hiddenDot = /\[(?:\.|dot)\]|\((?:\.|dot)\)|\{(?:\.|dot)\}/giu;

/** Where the path begins, with the brackets that analysts put around the colon and the slashes taken into account. */
function findPath(text: string): number {
  const [start = "", scheme = ""] = /^([a-z][a-z\d+.*-]*)\[?:\]?\[?/iu.exec(text) ?? [];
  const known = scheme.toLowerCase();
  const takesAnySlashes = known === "" || (known !== "file" && specialSchemes.has(known)) || defangedScheme.test(text);
  const [slashes = ""] = (takesAnySlashes ? /^[/\\]*\]?/u : /^(?:\/\/)?\]?/u).exec(text.slice(start.length)) ?? [];
  const from = start.length + slashes.length;
  const end = text.slice(from).search(/[/\\?#]/u);
  return end < 0 ? text.length : from + end;
}
