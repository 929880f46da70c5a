import { parseXml, XmlElement, type XmlDocument } from "@rgrove/parse-xml";

/** An XML text as far as it could be read. */
export interface ReadXml {
  readonly root: XmlElement | undefined;
  readonly problem?: string;
}

/** Elements of one name; more than the facts that are kept of one file. */
const mostElements = 5000;

/** Parses XML. Entities of a document type are not expanded, so they cannot grow. */
export function readXml(text: string): ReadXml {
  if (isTooDeep(text)) return { root: undefined, problem: "nested too deeply" };
  try {
    const document: XmlDocument = parseXml(text, { includeOffsets: true, ignoreUndefinedEntities: true });
    return { root: document.root ?? undefined };
  } catch {
    return { root: undefined, problem: "not valid XML" };
  }
}

/** Every element below another one, itself included, in order. */
function* walkElements(element: XmlElement | undefined): Generator<XmlElement> {
  const open = element === undefined ? [] : [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...childrenOf(next).toReversed());
  }
}

/** Elements of a name, at any depth and at most 5000. Names are compared without their prefix and without case. */
export function elementsNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  const wanted = name.toLowerCase();
  const found: XmlElement[] = [];
  for (const each of walkElements(element)) {
    if (found.length >= mostElements) break;
    if (localName(each) === wanted) found.push(each);
  }
  return found;
}

/** The direct child elements. */
export function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => child instanceof XmlElement);
}

/** The direct child elements of a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).filter((child) => localName(child) === name.toLowerCase());
}

/** An element's name in lower case, without its prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1).toLowerCase();
}

/** An attribute, whatever the case of its name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of Object.entries(element.attributes))
    if (key.toLowerCase() === name.toLowerCase()) return value;
  return undefined;
}

/** Where the value of an attribute begins in the text; the element's own start when it is not found near it. */
export function attributeStart(text: string, element: XmlElement, name: string): number {
  const head = text.slice(element.start, Math.min(element.end, element.start + 4000)).toLowerCase();
  for (let at = head.indexOf(name.toLowerCase()); at >= 0; at = head.indexOf(name.toLowerCase(), at + 1)) {
    const behind = at + name.length;
    const match = /^\s{0,50}=\s{0,50}["']/u.exec(head.slice(behind, behind + 110));
    if (match !== null && /\s/u.test(head[at - 1] ?? "")) return element.start + behind + match[0].length;
  }
  return element.start;
}

/** Where the text of an element begins; the element's own start when it holds none. */
export function contentStart(element: XmlElement): number {
  const first = element.children.find((child) => child.type === "text" || child.type === "cdata");
  if (first === undefined) return element.start;
  const text = "text" in first && typeof first.text === "string" ? first.text : "";
  return first.start + (text.length - text.trimStart().length);
}

/** Counts elements that are open at once, as far as that shows without parsing. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === ">" && text[at - 1] === "/") depth -= 1;
    if (unit !== "<") continue;
    const next = text[at + 1];
    if (next === "/") depth -= 1;
    else if (next !== "!" && next !== "?") depth += 1;
    if (depth > 300) return true;
  }
  return false;
}
