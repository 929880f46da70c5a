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
/** No name that means anything is longer. */
const longestName = 200;

/** Reads the tokens of a page or an XML text from its first to its last character. Linear; never fails. */
export function walkMarkup(
  source: string,
  visitor: MarkupVisitor,
  options: { readonly isXML: boolean; readonly mostAttributes: number },
): void {
  const { isXML } = options;
  const prose = gatherText(source, visitor);
  const pair = gatherAttributes(source, visitor, options.mostAttributes);
  let tagName = "";
  let tagStart = 0;
  const open = (isSelfClosing: boolean) =>
    visitor.open({ name: tagName, attributes: pair.take(), isSelfClosing, start: tagStart });
  const localName = (start: number, end: number) => {
    const name = source.slice(start, Math.min(end, start + longestName)).toLowerCase();
    return isXML ? name.slice(name.lastIndexOf(":") + 1) : name;
  };
  const comment = (start: number, end: number, offset: number) => {
    prose.flush();
    visitor.comment(source.slice(start, end - offset), start);
  };
  const declaration = (start: number, end: number) => {
    prose.flush();
    visitor.declaration(source.slice(start, end), start);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: isXML, decodeEntities: true },
    {
      ...prose.callbacks,
      ...pair.callbacks,
      onopentagname(start, end) {
        prose.flush();
        tagName = localName(start, end);
        tagStart = start - 1;
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag(start, end) {
        prose.flush();
        visitor.close(localName(start, end), start - 2);
      },
      oncomment: comment,
      oncdata(start, end, offset) {
        if (isXML || visitor.isForeign()) prose.callbacks.ontext(start, end - offset);
        else comment(start, end, offset);
      },
      ondeclaration: declaration,
      onprocessinginstruction: declaration,
      onend: () => prose.flush(),
      isInForeignContext: () => visitor.isForeign(),
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** Puts the pieces of text between two tags together. */
function gatherText(source: string, visitor: MarkupVisitor) {
  let text = "";
  let textStart = 0;
  return {
    flush() {
      if (text === "") return;
      const whole = text;
      text = "";
      visitor.text(whole, textStart);
    },
    callbacks: {
      ontext(start: number, end: number) {
        if (text === "") textStart = start;
        text += source.slice(start, end);
      },
      ontextentity(point: number, end: number) {
        if (text === "") textStart = end;
        text += String.fromCodePoint(point);
      },
    },
  };
}

/** Puts the pieces of attributes together; of two with one name the first counts. */
function gatherAttributes(source: string, visitor: MarkupVisitor, most: number) {
  let attributes: Map<string, string> | undefined;
  let name = "";
  let value = "";
  return {
    take(): ReadonlyMap<string, string> {
      const taken = attributes ?? noAttributes;
      attributes = undefined;
      return taken;
    },
    callbacks: {
      onattribname(start: number, end: number) {
        name = source.slice(start, Math.min(end, start + longestName)).toLowerCase();
        value = "";
      },
      onattribdata(start: number, end: number) {
        value += source.slice(start, end);
      },
      onattribentity(point: number) {
        value += String.fromCodePoint(point);
      },
      onattribend() {
        attributes ??= new Map();
        if (attributes.has(name)) return;
        if (attributes.size >= most) visitor.tooManyAttributes();
        else attributes.set(name, value);
      },
    },
  };
}
