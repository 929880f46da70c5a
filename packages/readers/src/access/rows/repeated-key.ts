import { makeInert } from "@doorward/core";

/**
 * Why readers may disagree about an object of JSON, which is one that names a key twice, or nests deeper than they follow; undefined where
 * they do not. `keys` is how many it has once it was parsed. The text is known to be JSON.
 */
export function findDoubt(text: string, keys: number): string | undefined {
  return countKeysAtMost(text) === keys ? undefined : findDoubtInside(text);
}

/** Colons behind a quote: at least as many as there are keys, whatever stands in values. */
function countKeysAtMost(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    let before = at - 1;
    while (before > 0 && text.charCodeAt(before) <= 32) before -= 1;
    if (text.charCodeAt(before) === 34) count += 1;
  }
  return count;
}

const mostDepth = 64;

/** The same of any value of JSON. Goes over the text once. */
export function findDoubtInside(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "{" || letter === "[") {
      if (open.push(letter === "{" ? new Set() : undefined) > mostDepth) return `nests deeper than ${mostDepth} levels`;
    } else if (letter === "}" || letter === "]") open.pop();
    else if (letter === '"') {
      const end = findQuote(text, at + 1);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        // Two ways to write one key are one key.
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        if (keys.has(key)) return `names the key "${makeInert(key.slice(0, 60))}" twice`;
        keys.add(key);
      }
      at = end;
    }
  }
  return undefined;
}

function findQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function isKey(text: string, quote: number): boolean {
  let at = quote + 1;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return text[at] === ":";
}
