/** One `name: value` of a style. Name and value are in lower case. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly isImportant: boolean;
}

const mostDeclarations = 200;

/** Splits a style into declarations. Semicolons in quotes and brackets do not end one. */
export function splitDeclarations(style: string): Declaration[] {
  const declarations: Declaration[] = [];
  const text = style.includes("/*") ? withoutComments(style) : style;
  let start = 0;
  let colon = text.indexOf(":");
  while (colon >= 0 && start < text.length && declarations.length < mostDeclarations) {
    const end = findEnd(text, start);
    if (colon > start && colon < end) declarations.push(makeDeclaration(text, start, colon, end));
    start = end + 1;
    if (colon < start) colon = text.indexOf(":", start);
  }
  return declarations;
}

/** The text without CSS comments. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf("/*", at);
    if (start < 0) break;
    kept.push(text.slice(at, start));
    const end = text.indexOf("*/", start + 2);
    if (end < 0) return kept.join(" ");
    at = end + 2;
  }
  kept.push(text.slice(at));
  return kept.join(" ");
}

function makeDeclaration(text: string, start: number, colon: number, end: number): Declaration {
  const value = text
    .slice(colon + 1, Math.min(end, colon + 2000))
    .trim()
    .toLowerCase();
  const important = value.lastIndexOf("!");
  const isImportant = important >= 0 && value.slice(important + 1).trim() === "important";
  return {
    name: text.slice(start, colon).trim().toLowerCase(),
    value: isImportant ? value.slice(0, important).trim() : value,
    isImportant,
  };
}

function findEnd(text: string, start: number): number {
  let brackets = 0;
  let quote = 0;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 34 || unit === 39) quote = unit;
    else if (unit === 40) brackets += 1;
    else if (unit === 41) brackets = Math.max(0, brackets - 1);
    else if (unit === 59 && brackets === 0) return at;
  }
  return text.length;
}
