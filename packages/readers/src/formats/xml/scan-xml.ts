import { decodeEntities } from "../markup-text.ts";

/** One piece of XML. Names are without their prefix; attributes keep theirs. */
export type XmlPiece =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Cuts XML into tags and texts, in time that grows with its length; what is broken is passed over. */
export function* scanXml(text: string): Generator<XmlPiece> {
  for (let at = 0; at < text.length;) {
    const start = text.indexOf("<", at);
    const stop = start === -1 ? text.length : start;
    if (stop > at) yield { kind: "text", text: decodeEntities(text.slice(at, stop)) };
    if (start === -1) return;
    const special = skipSpecial(text, start);
    if (special !== undefined) {
      if (special.text !== "") yield { kind: "text", text: special.text };
      at = special.end;
      continue;
    }
    const end = findTagEnd(text, start + 1);
    const inside = text.slice(start + 1, end);
    at = end + 1;
    if (inside.startsWith("/")) yield { kind: "close", name: localName(inside.slice(1).trim()) };
    else yield readOpen(inside);
  }
}

/** Comments, declarations and CDATA; undefined for a tag. */
function skipSpecial(text: string, start: number): { readonly end: number; readonly text: string } | undefined {
  const [open, close] = text.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : text.startsWith("<?", start)
        ? ["<?", "?>"]
        : ["", ""];
  if (open === "") return undefined;
  const found = text.indexOf(close, start + open.length);
  const end = found === -1 ? text.length : found;
  return { end: end + close.length, text: open === "<![CDATA[" ? text.slice(start + open.length, end) : "" };
}

/** A `>` inside of a quoted value does not end the tag. */
function findTagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ">") return at;
    if (sign !== '"' && sign !== "'") continue;
    const quote = text.indexOf(sign, at + 1);
    if (quote === -1) return text.length;
    at = quote;
  }
  return text.length;
}

function readOpen(inside: string): XmlPiece {
  const isEmpty = inside.endsWith("/");
  const space = inside.search(/\s/u);
  const name = space === -1 ? inside.slice(0, isEmpty ? -1 : undefined) : inside.slice(0, space);
  return { kind: "open", name: localName(name), attributes: space === -1 ? "" : inside.slice(space), isEmpty };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1, 200);
}

/** Attributes beyond this number of one tag are not read. */
const mostAttributes = 200;

/** The attributes of a tag by their names without prefix; of several of one name the first. */
export function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < attributes.length && found.size < mostAttributes) {
    const equals = attributes.indexOf("=", at);
    if (equals === -1) break;
    const name = localName(attributes.slice(at, equals).trim());
    const quote = findQuote(attributes, equals + 1);
    if (quote === -1) break;
    const end = attributes.indexOf(attributes[quote] ?? '"', quote + 1);
    if (end === -1) break;
    if (!found.has(name)) found.set(name, decodeEntities(attributes.slice(quote + 1, end)));
    at = end + 1;
  }
  return found;
}

/** Where the value's quote opens: only blanks may stand in front. */
function findQuote(attributes: string, start: number): number {
  for (let at = start; at < attributes.length; at += 1) {
    const sign = attributes[at] ?? "";
    if (sign === '"' || sign === "'") return at;
    if (sign.trim() !== "") return -1;
  }
  return -1;
}
