import { maskSpans } from "../syntax/locate-spans.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import type { ShapeText, Sighting } from "./source.ts";

const longestText = 1_000_000;
const mostStatements = 5000;

/**
 * Statements behind the export of a configuration file, other than declarations and further exports. Functions may be
 * declared below, since they are there from the start; a statement that does something there has no honest use. The place is
 * that of the first statement which exports nothing more, since what is declared there serves what runs.
 */
export function* findCodeAfterExport(text: ShapeText): Generator<Sighting> {
  if (text.role !== "config" || (text.type !== "javascript" && text.type !== "typescript")) return;
  const syntax = syntaxOf(text.type);
  if (syntax === undefined || text.bytes.length > longestText) return;
  const program = text.bytes.toString("utf8");
  const masked = maskSpans(program, syntax);
  let isExported = false;
  let first: number | undefined;
  let measure = 0;
  for (const { start, end } of splitStatements(masked)) {
    const statement = masked.slice(start, end);
    const isIdle = isPlain(statement);
    if (isExported && !(isIdle && exporting.test(statement))) first ??= start;
    if (isExported && !isIdle) measure += statement.replace(/\s+/gu, "").length;
    isExported ||= mainExport.test(statement);
  }
  if (first !== undefined && measure >= fewestCharacters)
    yield { kind: "code-after-export", offset: Buffer.byteLength(program.slice(0, first)), measure };
}

const fewestCharacters = 12;
const exporting = /^(?:export\b|(?:module\.)?exports\b)/u;
const mainExport =
  /^(?:export\s{1,9}default\b|(?:module\.)?exports\s{0,9}=[^=]|export\s{0,9}=|exports\.default\s{0,9}=)/u;
const longestExportTouch = 400;

/** Whether a statement only declares something, or exports something more. */
function isPlain(statement: string): boolean {
  if (
    /^(?:async\s{1,9})?function\b|^(?:abstract\s{1,9})?class\b|^(?:interface|type|declare|enum|namespace)\s|^import\b(?!\s{0,9}\()/u.test(
      statement,
    )
  )
    return true;
  if (/^export\b/u.test(statement)) return !/^export\s{1,9}(?:const|let|var)\b[^;]{0,400}\(/u.test(statement);
  if (/^(?:const|let|var)\s/u.test(statement)) return isPlainValue(statement.slice(statement.indexOf("=") + 1));
  if (/^(?:module\.)?exports\b/u.test(statement)) return !/\}\s{0,9}\)?\s{0,9}\(/u.test(statement);
  if (/^["\s_;)}\]]*$/u.test(statement)) return true;
  return (
    statement.length <= longestExportTouch &&
    /\b(?:module\.exports|config)\b/u.test(statement) &&
    /^if\b/u.test(statement)
  );
}

/** A literal, a function or an arrow: taking it runs nothing. */
function isPlainValue(value: string): boolean {
  if (
    /^\s{0,99}(?:async\s{1,9})?(?:function\b|\([^()]{0,400}\)\s{0,9}(?::[^=]{1,80})?=>|\w{1,60}\s{0,9}=>)/u.test(value)
  )
    return true;
  return !/[(`]|\bnew\b|\[[^\]]{0,99}\]\s{0,9}=/u.test(value);
}

interface Statement {
  readonly start: number;
  readonly end: number;
}

/**
 * The statements of a masked program at its top level. A statement ends with `;`, with the bracket that closes a
 * block, or with its line when what follows cannot go on with it.
 */
function* splitStatements(masked: string): Generator<Statement> {
  let start = skipBlanks(masked, 0);
  let depth = 0;
  let count = 0;
  for (let at = start; at < masked.length && count < mostStatements; at += 1) {
    const mark = masked.charAt(at);
    if ("([{".includes(mark)) depth += 1;
    else if (")]}".includes(mark)) depth = Math.max(0, depth - 1);
    if (depth > 0 || at < start || !endsStatement(masked, start, at)) continue;
    yield { start, end: at + 1 };
    count += 1;
    start = skipBlanks(masked, at + 1);
  }
  if (start < masked.length) yield { start, end: masked.length };
}

const block =
  /^(?:export\s{1,9}(?:default\s{1,9})?)?(?:async\s{1,9})?(?:function|class|interface|if|for|while|try|switch|\{)/u;
const unfinished = /\b(?:default|return|extends|const|let|var|export)$/u;
const goesOn =
  /^(?:[.,([`)\]}?:*/%&|^=<>!+-]|in\b|of\b|instanceof\b|else\b|catch\b|finally\b|while\b|as\b|satisfies\b|from\b)/u;

function endsStatement(masked: string, start: number, at: number): boolean {
  const mark = masked.charAt(at);
  if (mark === ";") return true;
  if (mark === "}" && block.test(masked.slice(start, start + 60))) {
    const next = skipBlanks(masked, at + 1);
    return !/^(?:else|catch|finally)\b|^[({]/u.test(masked.slice(next, next + 9));
  }
  return mark === "\n" && endsWithLine(masked, start, at);
}

/** Whether a line break ends a statement: the words before it are complete, and those behind cannot go on with them. */
function endsWithLine(masked: string, start: number, at: number): boolean {
  const before = masked.slice(Math.max(start, at - 64), at).trimEnd();
  if (!/[\w$")\]}]$/u.test(before.slice(-1)) || unfinished.test(before.slice(-12))) return false;
  const next = skipBlanks(masked, at + 1);
  return !goesOn.test(masked.slice(next, next + 12));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
