import type { WordPart } from "unbash";

const mostWords = 256;

/** The words a plain word with braces becomes: `{curl,-s}`, `x{1..3}`; undefined when it has none or is not plain. */
export function expandBraces(parts: readonly WordPart[]): string[] | undefined {
  if (!parts.some((part) => part.type === "BraceExpansion")) return undefined;
  let words = [""];
  for (const part of parts) {
    const choices = choicesOf(part);
    if (choices === undefined || words.length * choices.length > mostWords) return undefined;
    words = words.flatMap((word) => choices.map((choice) => word + choice));
  }
  return words;
}

function choicesOf(part: WordPart): string[] | undefined {
  if (part.type === "BraceExpansion") return expandBrace(part.text.slice(1, -1));
  if (part.type === "Literal" || part.type === "SingleQuoted" || part.type === "AnsiCQuoted" || part.type === "Glob")
    return [part.value];
  if (part.type === "DoubleQuoted" && part.parts.every((child) => child.type === "Literal")) {
    return [part.parts.map((child) => (child.type === "Literal" ? child.value : "")).join("")];
  }
  return undefined;
}

function expandBrace(inside: string): string[] | undefined {
  if (/[{}$`]/u.test(inside)) return undefined;
  const range = /^(-?\d{1,6}|[A-Za-z])\.\.(-?\d{1,6}|[A-Za-z])$/u.exec(inside);
  if (range === null) return inside.split(",").map((word) => word.replaceAll(/\\(.)|["']/gu, "$1"));
  const [, first = "", last = ""] = range;
  const isNumber = /\d/u.test(first);
  const start = isNumber ? Number(first) : first.charCodeAt(0);
  const end = isNumber ? Number(last) : last.charCodeAt(0);
  if (Number.isNaN(end) || Math.abs(end - start) >= mostWords) return undefined;
  const step = start <= end ? 1 : -1;
  return Array.from({ length: Math.abs(end - start) + 1 }, (_, index) => {
    const value = start + index * step;
    return isNumber ? String(value) : String.fromCharCode(value);
  });
}
