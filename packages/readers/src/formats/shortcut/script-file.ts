import { attributeOf, findElements } from "../markup-text.ts";

/** A program inside a Windows script file, HTML application or script component. */
export interface ScriptPart {
  /** As the element says, in lower case; empty when it says none. */
  readonly language: string;
  readonly code: string;
  /** The file or address the program is taken from instead; empty when it stands in the file. */
  readonly source: string;
  /** Where its code starts in the text. */
  readonly start: number;
}

const mostScripts = 50;

/** The programs of a Windows script file (`.wsf`, `.wsc`, `.sct`) or an HTML application. Source: Microsoft, Windows Script Host. */
export function readScriptFile(text: string): ScriptPart[] {
  const parts: ScriptPart[] = [];
  for (const element of findElements(text)) {
    if (element.name !== "script" || parts.length >= mostScripts) continue;
    const source = attributeOf(element, "src");
    parts.push({
      language: attributeOf(element, "language").toLowerCase() || attributeOf(element, "type").toLowerCase(),
      code: readCode(text, element.start),
      source,
      start: element.start,
    });
  }
  return parts;
}

function readCode(text: string, start: number): string {
  const end = text.slice(start, start + longestScript).search(/<\/script/iu);
  const code = text.slice(start, end < 0 ? Math.min(text.length, start + longestScript) : start + end);
  return code.replace(/^\s{0,200}<!\[CDATA\[/u, "").replace(/\]\]>\s{0,200}$/u, "");
}

const longestScript = 1_000_000;
