/** A script that stands in a page. */
export interface ScriptBlock {
  readonly code: string;
  /** Offset of the code in the page. */
  readonly start: number;
  readonly language: "vbscript" | "javascript";
}

const mostBlocks = 100;

/** Whether a text is a page or a script file with tags, and not a bare script. */
export function isPage(text: string): boolean {
  return /^\uFEFF?\s{0,1000}<(?:[!?]|html|head|body|script|job|package|component|hta|scriptlet|registration)/iu.test(
    text.slice(0, 1100),
  );
}

/** The scripts of a page. The language is the one its tag names; JavaScript when it names none. */
export function findScripts(text: string): ScriptBlock[] {
  const blocks: ScriptBlock[] = [];
  const tag = /<script\b([^>]{0,500})>/giu;
  for (let found = tag.exec(text); found !== null && blocks.length < mostBlocks; found = tag.exec(text)) {
    const start = found.index + found[0].length;
    const end = findEnd(text, start);
    const [code, offset] = unwrap(text.slice(start, end));
    const language = /vbs/iu.test(found[1] ?? "") ? "vbscript" : "javascript";
    if (code.trim() !== "") blocks.push({ code, start: start + offset, language });
    tag.lastIndex = end;
  }
  return blocks;
}

function findEnd(text: string, from: number): number {
  const closing = /<\/script/giu;
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

/** Without the mark that keeps a parser of XML away from the code. */
function unwrap(code: string): [code: string, offset: number] {
  const mark = /^\s{0,200}<!\[CDATA\[/u.exec(code);
  if (mark === null) return [code, 0];
  const end = code.lastIndexOf("]]>");
  return [code.slice(mark[0].length, end < 0 ? undefined : end), mark[0].length];
}
