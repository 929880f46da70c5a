import { refuseList } from "../refuse-list.ts";
import { openElements, type Refuse } from "./open-elements.ts";

/** An element with everything in it. Prefixes of namespaces are left out of its name and of those of its attributes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it, trimmed. */
  readonly text: string;
}

/** What is read of a document. */
export interface XmlOptions {
  /** What to call the file in a problem. */
  readonly file: string;
  /** Elements that are given out whole, one at a time, wherever they stand. */
  readonly records: ReadonlySet<string>;
}

/** The root, without what stands in it, comes first; then each record. */
export interface XmlPiece {
  readonly element: XmlElement;
  readonly isRoot: boolean;
}

const longestTag = 65_536;

/**
 * Reads XML strictly, in one pass, and holds one record at a time. Throws a Problem on whatever is not well formed, on a
 * document type, on an entity that is not one of the five, and on a root that is not closed.
 */
export function* readXml(text: string, { file, records }: XmlOptions): Generator<XmlPiece> {
  const refuse: Refuse = (why, at) =>
    refuseList(
      file,
      `is no XML that can be trusted: ${why} (character ${at.toLocaleString("en")}). Load it again from its source.`,
    );
  const elements = openElements(records, refuse);
  for (let at = 0; at < text.length;) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    if (end > at) elements.addText(text.slice(at, end), at);
    if (next < 0) break;
    const data = text.startsWith("<![CDATA[", next);
    const skipped = skipMark(text, next, refuse);
    if (data && skipped !== undefined) elements.addPlain(text.slice(next + 9, skipped - 3));
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const close = findTagEnd(text, next);
    if (close < 0) refuse("a tag is not closed", next);
    const tag = text.slice(next + 1, close);
    at = close + 1;
    if (tag.startsWith("/")) {
      const done = elements.close(tag.slice(1).trimEnd(), next);
      if (done !== undefined) yield { element: done, isRoot: false };
      continue;
    }
    const isEmpty = tag.endsWith("/");
    const root = elements.open(isEmpty ? tag.slice(0, -1) : tag, next);
    if (root !== undefined) yield { element: root, isRoot: true };
    const done = isEmpty ? elements.close(undefined, next) : undefined;
    if (done !== undefined) yield { element: done, isRoot: false };
  }
  if (!elements.isOver()) refuse("its first element is not closed, so the file is cut off", text.length);
}

/** The end of a comment, an instruction or plain data that begins here; undefined where a tag does. */
function skipMark(text: string, at: number, refuse: Refuse): number | undefined {
  for (const [begin, end] of [
    ["<!--", "-->"],
    ["<?", "?>"],
    ["<![CDATA[", "]]>"],
  ] as const) {
    if (!text.startsWith(begin, at)) continue;
    const found = text.indexOf(end, at + begin.length);
    return found < 0 ? refuse(`"${end}" is missing`, at) : found + end.length;
  }
  return text.startsWith("<!", at) ? refuse("it has a document type or a declaration", at) : undefined;
}

/** The end of a tag; a ">" inside of quotes does not count. */
function findTagEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length && at - start < longestTag; at++) {
    const letter = text.charAt(at);
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === ">") return at;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "<") return -1;
  }
  return -1;
}
