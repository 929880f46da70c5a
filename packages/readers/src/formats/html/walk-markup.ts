import { Tokenizer } from "htmlparser2";

/** A start tag. Names are in lower case; in XML they are without their prefix. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
  readonly start: number;
}

/** What is called for each part of a page, in order. Positions are UTF-16 code units of the source. */
export interface MarkupVisitor {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string, start: number) => void;
  readonly text: (text: string, start: number) => void;
  readonly comment: (text: string, start: number) => void;
  readonly declaration: (text: string, start: number) => void;
  /** Whether the place at hand is inside of a drawing or a formula, where `<style>` and the like hold elements. */
  readonly isForeign: () => boolean;
  /** Called once for each element with more attributes than are kept. */
  readonly tooManyAttributes: () => void;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads the tokens of a page or an XML text from its first to its last character. Linear; never fails. */
export function walkMarkup(
  source: string,
  visitor: MarkupVisitor,
  options: { readonly isXML: boolean; readonly mostAttributes: number },
): void {
  const { isXML } = options;
  let text = "";
  let textStart = 0;
  let tagName = "";
  let tagStart = 0;
  let attributes: Map<string, string> | undefined;
  let attributeName = "";
  let attributeValue = "";

  const flush = () => {
    if (text === "") return;
    const whole = text;
    text = "";
    visitor.text(whole, textStart);
  };
  const open = (isSelfClosing: boolean) => {
    const kept = attributes ?? noAttributes;
    attributes = undefined;
    visitor.open({ name: tagName, attributes: kept, isSelfClosing, start: tagStart });
  };
  const localName = (start: number, end: number) => {
    const name = source.slice(start, Math.min(end, start + 200)).toLowerCase();
    return isXML ? name.slice(name.lastIndexOf(":") + 1) : name;
  };

  const tokenizer = new Tokenizer(
    { xmlMode: isXML, decodeEntities: true },
    {
      ontext(start, end) {
        if (text === "") textStart = start;
        text += source.slice(start, end);
      },
      ontextentity(point, end) {
        if (text === "") textStart = end;
        text += String.fromCodePoint(point);
      },
      onopentagname(start, end) {
        flush();
        tagName = localName(start, end);
        tagStart = start - 1;
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(start, end) {
        flush();
        visitor.close(localName(start, end), start - 2);
      },
      onattribname(start, end) {
        attributeName = source.slice(start, Math.min(end, start + 200)).toLowerCase();
        attributeValue = "";
      },
      onattribdata(start, end) {
        attributeValue += source.slice(start, end);
      },
      onattribentity(point) {
        attributeValue += String.fromCodePoint(point);
      },
      onattribend() {
        attributes ??= new Map();
        if (attributes.has(attributeName)) return;
        if (attributes.size >= options.mostAttributes) visitor.tooManyAttributes();
        else attributes.set(attributeName, attributeValue);
      },
      oncomment(start, end, offset) {
        flush();
        visitor.comment(source.slice(start, end - offset), start);
      },
      oncdata(start, end, offset) {
        if (isXML || visitor.isForeign()) {
          if (text === "") textStart = start;
          text += source.slice(start, end - offset);
        } else {
          flush();
          visitor.comment(source.slice(start, end - offset), start);
        }
      },
      ondeclaration(start, end) {
        flush();
        visitor.declaration(source.slice(start, end), start);
      },
      onprocessinginstruction(start, end) {
        flush();
        visitor.declaration(source.slice(start, end), start);
      },
      onend: flush,
      isInForeignContext: () => visitor.isForeign(),
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
