import type { FileType } from "./types.ts";

const longestHead = 4096;
const token =
  /\s{0,4096}(?:([[\]{},:])|("(?:[^"\\\n]|\\.){0,4096}")|(-?\d[\d.eE+-]{0,40}|true|false|null)|(\/\/[^\n]{0,4096}|\/\*[^]{0,4096}?\*\/))/uy;

/** What a first key or an early one tells of the kind of JSON. */
const kinds: readonly (readonly [FileType, RegExp])[] = [
  [
    "source-map",
    /"(?:mappings|sourcesContent)"\s?:|"version"\s?:\s?3\b[^]{0,400}"(?:sources|file|names|sections)"\s?:/u,
  ],
  ["notebook", /"cells"\s?:\s?\[|"nbformat"\s?:/u],
  ["gltf", /"asset"\s?:\s?\{[^{}]{0,300}"version"\s?:\s?"2/u],
  ["lottie", /"v"\s?:\s?"\d\.[^]{0,400}"layers"\s?:/u],
];

/**
 * The kind of JSON a text is, as far as its first 4,096 characters go, or undefined when its grammar breaks there.
 * Comments and trailing commas pass, as editors and compilers allow them. `["a"].map(run)` is no JSON.
 */
export function recogniseJSON(text: string, isCut: boolean): FileType | undefined {
  if (!/^(?:[[{]|\/[/*])/u.test(text)) return undefined;
  const head = text.slice(0, longestHead);
  if (!isGrammatical(head, isCut || text.length > longestHead)) return undefined;
  return kinds.find(([, mark]) => mark.test(head))?.[0] ?? "json";
}

/** Walks the tokens with the brackets that are open; the last token of a cut text may be broken. */
function isGrammatical(head: string, isCut: boolean): boolean {
  const open: string[] = [];
  let expectsValue = true;
  let seen = 0;
  token.lastIndex = 0;
  for (let at = 0; at < head.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(head);
    if (match === null)
      return head.slice(at).trim() === "" ? open.length === 0 && seen > 0 : isCut && seen > 0 && isTail(head, at);
    const [, mark, text, literal] = match;
    if (match[4] !== undefined) continue;
    seen += 1;
    if (mark === undefined ? !expectsValue : !acceptMark(mark, open, expectsValue)) return false;
    expectsValue = mark === undefined ? false : "[{,:".includes(mark);
    if (open.length === 0 && (text !== undefined || literal !== undefined)) return false;
    if (open.length === 0 && !expectsValue) return isBlankOrComment(head.slice(token.lastIndex));
  }
  return seen > 0 && (isCut || open.length === 0);
}

function isBlankOrComment(text: string): boolean {
  return text.split("\n").every((line) => line.trim() === "" || line.trimStart().startsWith("//"));
}

/** Whether what could not be read is only the token that the cut went through. */
function isTail(head: string, at: number): boolean {
  const rest = head.slice(at).trimStart();
  return rest.startsWith('"')
    ? !rest.slice(1).replace(/\\[^]/gu, "").includes('"') && !rest.includes("\n")
    : /^\/[/*]/u.test(rest) || (rest.length < 60 && /^[\w.+/-]*$/u.test(rest));
}

function acceptMark(mark: string, open: string[], expectsValue: boolean): boolean {
  if (mark === "[" || mark === "{") {
    open.push(mark);
    return expectsValue;
  }
  if (mark === "]") return open.pop() === "[";
  if (mark === "}") return open.pop() === "{";
  if (mark === ":") return open.at(-1) === "{" && !expectsValue;
  return open.length > 0 && !expectsValue;
}
