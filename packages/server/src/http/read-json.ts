import { Problem } from "@doorward/core";
import { collectBytes } from "../collect-bytes.ts";
import type { BodyStream } from "../contract/route.ts";

/** Reads JSON that was checked for what breaks others: depth, keys that reach into prototypes, and bytes that are no UTF-8. */
export async function readJson(body: BodyStream, mostDepth: number): Promise<unknown> {
  return parseJson(await collectBytes(body), mostDepth);
}

/** The same, of bytes that are there already. */
export function parseJson(bytes: Uint8Array, mostDepth: number): unknown {
  const text = decode(bytes);
  if (text.trim() === "") throw new Problem("not-valid", "The body is empty. Send JSON.");
  const value = parse(text);
  refuseOddities(value, mostDepth);
  return value;
}

/** Whether a text holds NUL, which PostgreSQL does not keep. */
export function hasNul(text: string): boolean {
  return text.includes("\0");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("not-valid", "The body is not UTF-8. Send JSON in UTF-8.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the body, which is nobody's business but the sender's.
    throw new Problem("not-valid", "The body is not JSON.");
  }
}

function refuseOddities(value: unknown, mostDepth: number): void {
  const open: { readonly value: object; readonly depth: number }[] = [];
  const visit = (inner: unknown, depth: number) => {
    if (typeof inner !== "object" || inner === null) return;
    if (depth > mostDepth) throw new Problem("not-valid", `The body nests more than ${mostDepth} deep.`);
    open.push({ value: inner, depth });
  };
  visit(value, 1);
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const [key, inner] of Object.entries(next.value)) {
      if (key === "__proto__") throw new Problem("not-valid", "The body has a key __proto__. Leave it out.");
      visit(inner, next.depth + 1);
    }
}
