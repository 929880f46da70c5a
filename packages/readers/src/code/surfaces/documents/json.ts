import { parseTree, type Node, type ParseError } from "jsonc-parser";
import type { DataEntry, DataNode, ReadDocument } from "./data-node.ts";
import { isTooDeep } from "./nesting.ts";

/** Values of one text; each takes a few hundred bytes of memory while it is parsed. */
const mostValues = 500_000;

/** Reads JSON as editors do: comments and trailing commas are allowed, and what stands before an error is kept. */
export function readJson(text: string): ReadDocument {
  if (isTooDeep(text, "[{", "]}")) return { root: undefined, problem: "nested too deeply" };
  if (countValues(text) > mostValues) return { root: undefined, problem: "more values than are read" };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const root = tree === undefined ? undefined : convert(tree);
  return errors.length === 0 ? { root } : { root, problem: "not valid JSON" };
}

/** At least as many as there are values: one more than commas and opening brackets. */
function countValues(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 44 || unit === 91 || unit === 123) count += 1;
  }
  return count;
}

function convert(node: Node): DataNode {
  const start = node.offset;
  const end = start + node.length;
  const children = node.children ?? [];
  switch (node.type) {
    case "object":
      return { kind: "map", entries: children.flatMap(convertProperty), start, end };
    case "array":
      return { kind: "list", items: children.map(convert), start, end };
    case "string":
      return { kind: "text", value: String(node.value), start: start + 1, end: end - 1 };
    default:
      return { kind: "plain", value: String(node.value), start, end };
  }
}

function convertProperty(node: Node): DataEntry[] {
  const [key, value] = node.children ?? [];
  if (key === undefined || value === undefined) return [];
  return [{ key: String(key.value), keyStart: key.offset, value: convert(value) }];
}
