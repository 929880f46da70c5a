import type { CommentSeen } from "./comment.ts";

const opener = /^(?:\/\*+|<!--|\/\/|#(?!!)|"""|'''|<#|@?rem\b|--\s)/iu;
const blockEnds: readonly (readonly [string, string])[] = [
  ["/*", "*/"],
  ["<!--", "-->"],
  ['"""', '"""'],
  ["'''", "'''"],
  ["<#", "#>"],
];
const mostLines = 120;

/** The comments with which a program begins, its first lines of code not counted; read without knowing its language. */
export function findHeadComments(path: string, text: string): CommentSeen[] {
  const found: string[] = [];
  let first = 0;
  let end = "";
  for (const [index, written] of text.split("\n", mostLines).entries()) {
    const line = written.trim().slice(0, 2000);
    const isBlank = line === "" || line.startsWith("#!") || /^["']use strict["'];?$/u.test(line);
    if (end === "" && !opener.test(line) && !isBlank) break;
    if (found.length === 0 && isBlank) continue;
    if (found.length === 0) first = index + 1;
    found.push(stripMarks(line));
    const block = end === "" ? blockEnds.find(([start]) => line.startsWith(start)) : undefined;
    if (end !== "" && line.includes(end)) end = "";
    else if (block !== undefined && !line.slice(block[0].length).includes(block[1])) end = block[1];
  }
  return found.length === 0 ? [] : [{ path, line: first, column: 1, text: found.join("\n") }];
}

function stripMarks(line: string): string {
  return line
    .replace(/^(?:\/\*+|\*+\/?|<!--|\/\/+|#+|"""|'''|<#|@?rem\b|--)\s?/iu, "")
    .replace(/(?:\*\/|-->|"""|#>)$/u, "");
}
