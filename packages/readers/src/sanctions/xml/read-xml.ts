import { refuseList } from "../refuse-list.ts";
import { decodeReferences } from "./references.ts";

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

interface OpenElement {
  readonly written: string;
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly text: string[];
}

const limits = { depth: 40, attributes: 64, elements: 20_000_000, tag: 65_536, ofRecord: 200_000 };
const tagPattern = /^([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*$/u;

/**
 * Reads XML strictly, in one pass, and holds one record at a time. Throws a Problem on whatever is not well formed, on a
 * document type, on an entity that is not one of the five, and on a root that is not closed.
 */
export function* readXml(text: string, { file, records }: XmlOptions): Generator<XmlPiece> {
  const open: OpenElement[] = [];
  let [inRecord, elements, ofRecord, isOver] = [0, 0, 0, false];
  const refuse = (why: string, at: number): never =>
    refuseList(
      file,
      `is no XML that can be trusted: ${why} (character ${at.toLocaleString("en")}). Load it again from its source.`,
    );
  for (let at = 0; at < text.length;) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    if (end > at) addText(text.slice(at, end), at);
    if (next < 0) break;
    at = next;
    if (text.startsWith("<!--", at)) at = skipTo("-->", at + 4);
    else if (text.startsWith("<?", at)) at = skipTo("?>", at + 2);
    else if (text.startsWith("<![CDATA[", at)) {
      const close = skipTo("]]>", at + 9);
      if (inRecord > 0) open.at(-1)?.text.push(text.slice(at + 9, close - 3));
      at = close;
    } else if (text.startsWith("<!", at)) refuse("it has a document type or a declaration", at);
    else {
      const close = findTagEnd(text, at);
      if (close < 0) refuse("a tag is not closed", at);
      const inside = text.slice(at + 1, close);
      if (inside.startsWith("/")) {
        const done = closeElement(inside.slice(1).trimEnd(), at);
        if (done !== undefined) yield { element: done, isRoot: false };
      } else {
        const isEmpty = inside.endsWith("/");
        const root = openElement(isEmpty ? inside.slice(0, -1) : inside, at);
        if (root !== undefined) yield { element: root, isRoot: true };
        const done = isEmpty ? closeElement(undefined, at) : undefined;
        if (done !== undefined) yield { element: done, isRoot: false };
      }
      at = close + 1;
    }
  }
  if (!isOver) refuse("its first element is not closed, so the file is cut off", text.length);

  function addText(raw: string, at: number): void {
    const current = open.at(-1);
    if (current === undefined) {
      if (raw.replace(/^\uFEFF/u, "").trim() !== "") refuse("text stands outside of its first element", at);
    } else if (inRecord > 0)
      current.text.push(decodeReferences(raw) ?? refuse("it has an entity that is not allowed", at));
  }

  function skipTo(mark: string, from: number): number {
    const found = text.indexOf(mark, from);
    return found < 0 ? refuse(`"${mark}" is missing`, from) : found + mark.length;
  }

  function openElement(tag: string, at: number): XmlElement | undefined {
    if (isOver) refuse("it has a second root", at);
    const [, written = "", attributes = ""] = tagPattern.exec(tag) ?? refuse("a tag cannot be read", at);
    if (open.length >= limits.depth) refuse("it is nested too deeply", at);
    if ((elements += 1) > limits.elements) refuse("it has too many elements", at);
    const element: OpenElement = {
      written,
      name: localName(written),
      attributes: readAttributes(attributes, at),
      children: [],
      text: [],
    };
    const isRoot = open.length === 0;
    open.push(element);
    if (inRecord > 0 || records.has(element.name)) {
      ofRecord = inRecord === 0 ? 0 : ofRecord + 1;
      if (ofRecord > limits.ofRecord) refuse("one of its records is too large", at);
      inRecord += 1;
    }
    return isRoot ? { ...element, text: "" } : undefined;
  }

  function readAttributes(written: string, at: number): Record<string, string> {
    const read: Record<string, string> = {};
    let count = 0;
    for (const [, name = "", value = ""] of written.matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/gu)) {
      if ((count += 1) > limits.attributes) refuse("a tag has too many attributes", at);
      const key = localName(name);
      if (key !== "__proto__")
        read[key] ??= decodeReferences(value.slice(1, -1)) ?? refuse("it has an entity that is not allowed", at);
    }
    return read;
  }

  /** Gives the element when it was a whole record. */
  function closeElement(written: string | undefined, at: number): XmlElement | undefined {
    const closed = open.pop();
    if (closed === undefined || (written !== undefined && closed.written !== written))
      return refuse(`"${(written ?? "").slice(0, 40)}" is closed and was not opened`, at);
    if (open.length === 0) isOver = true;
    if (inRecord === 0) return undefined;
    inRecord -= 1;
    const { name, attributes, children, text: texts } = closed;
    const element: XmlElement = { name, attributes, children, text: texts.join("").trim() };
    if (inRecord === 0) return element;
    open.at(-1)?.children.push(element);
    return undefined;
  }
}

/** The end of a tag; a ">" inside of quotes does not count. */
function findTagEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length && at - start < limits.tag; at++) {
    const letter = text.charAt(at);
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === ">") return at;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "<") return -1;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
