import type { Word, WordPart } from "unbash";

/**
 * Whether quotes or backslashes part a run of letters that needs neither: `c'u'rl`, `cu\rl`, `ba""se64`. A quote beside
 * a blank, a sign or an expansion is how people write.
 */
export function isGlued(word: Word, parts: readonly WordPart[]): boolean {
  const { text } = word;
  if (parts.length === 1 || text.length > 200 || text.startsWith("-") || text.includes("=")) return false;
  if (parts.some((part) => part.type !== "Literal" && part.type !== "SingleQuoted" && part.type !== "DoubleQuoted"))
    return false;
  return /[A-Za-z](?:'[A-Za-z]{0,12}'|"[A-Za-z]{0,12}"|\\)[A-Za-z]/u.test(text) && !/^[A-Za-z]:\\|\\\w+\\/u.test(text);
}

/** Whether letters and digits are written as codes: `$'\x63\x75'`. */
export function isSpelledOut(parts: readonly WordPart[]): boolean {
  return parts.some(
    (part) =>
      part.type === "AnsiCQuoted" &&
      /\\(?:x[2-7][0-9a-f]|u00[2-7][0-9a-f]|[01][0-7]{2})/iu.test(part.text.slice(0, 4096)),
  );
}
