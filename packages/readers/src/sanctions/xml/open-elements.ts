import { decodeReferences } from "./references.ts";
import type { XmlElement } from "./read-xml.ts";

/** The elements that are open while a document is read; only what stands in a record is kept. */
export interface OpenElements {
  readonly addText: (raw: string, at: number) => void;
  /** A text in which nothing is a reference. */
  readonly addPlain: (text: string) => void;
  /** Opens the element of a tag; gives the root, without what stands in it. */
  readonly open: (tag: string, at: number) => XmlElement | undefined;
  /** Closes the last one, which has to have the name; gives it when it was a whole record. */
  readonly close: (written: string | undefined, at: number) => XmlElement | undefined;
  readonly isOver: () => boolean;
}

/** How what is wrong is told; it never comes back. */
export type Refuse = (why: string, at: number) => never;

interface OpenElement {
  readonly written: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly text: string[];
}

const limits = { depth: 40, attributes: 64, elements: 20_000_000, ofRecord: 200_000 };
const tagPattern = /^([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*$/u;
const badEntity = "it has an entity that is not allowed";

/** No element is open yet. Records are named by what stands behind the prefix of their name. */
export function openElements(records: ReadonlySet<string>, refuse: Refuse): OpenElements {
  const open: OpenElement[] = [];
  let [inRecord, elements, ofRecord, isOver] = [0, 0, 0, false];
  return {
    addText(raw, at) {
      const current = open.at(-1);
      if (current === undefined) {
        if (raw.replace(/^\uFEFF/u, "").trim() !== "") refuse("text stands outside of its first element", at);
      } else if (inRecord > 0) current.text.push(decodeReferences(raw) ?? refuse(badEntity, at));
    },
    addPlain(text) {
      if (inRecord > 0) open.at(-1)?.text.push(text);
    },
    open(tag, at) {
      if (isOver) refuse("it has a second root", at);
      if (open.length >= limits.depth) refuse("it is nested too deeply", at);
      if ((elements += 1) > limits.elements) refuse("it has too many elements", at);
      const [, written = "", attributes = ""] = tagPattern.exec(tag) ?? refuse("a tag cannot be read", at);
      const name = localName(written);
      const element = { written, name, attributes: readAttributes(attributes, at, refuse), children: [], text: [] };
      if (inRecord > 0 || records.has(name)) {
        ofRecord = inRecord === 0 ? 0 : ofRecord + 1;
        if (ofRecord > limits.ofRecord) refuse("one of its records is too large", at);
        inRecord += 1;
      }
      return open.push(element) === 1 ? { ...element, text: "" } : undefined;
    },
    close(written, at) {
      const closed = open.pop();
      if (closed === undefined || (written !== undefined && closed.written !== written))
        return refuse(`"${(written ?? "").slice(0, 40)}" is closed and was not opened`, at);
      if (open.length === 0) isOver = true;
      if (inRecord === 0) return undefined;
      inRecord -= 1;
      const { name, attributes, children, text } = closed;
      const element: XmlElement = { name, attributes, children, text: text.join("").trim() };
      if (inRecord === 0) return element;
      open.at(-1)?.children.push(element);
      return undefined;
    },
    isOver: () => isOver,
  };
}

function readAttributes(written: string, at: number, refuse: Refuse): Readonly<Record<string, string>> {
  const read = new Map<string, string>();
  for (const [, name = "", value = ""] of written.matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/gu)) {
    if (read.size >= limits.attributes) refuse("a tag has too many attributes", at);
    const key = localName(name);
    if (!read.has(key)) read.set(key, decodeReferences(value.slice(1, -1)) ?? refuse(badEntity, at));
  }
  return Object.fromEntries(read);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
