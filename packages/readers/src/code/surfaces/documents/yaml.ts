import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Pair } from "yaml";
import type { DataEntry, DataNode, ReadDocument } from "./data-node.ts";
import { isTooDeep } from "./nesting.ts";

/** Characters of YAML that are read; the parser takes up to three seconds for as many at their worst. */
const longest = 400_000;
/** Values one document may have once its aliases are followed, so that aliases of aliases end. */
const mostNodes = 60_000;
/** Documents in one text. */
const mostDocuments = 50;
/** Blocks and aliases inside one another. */
const deepest = 60;

interface Walk {
  readonly text: string;
  readonly document: Document;
  left: number;
}

/** Reads the first document of a YAML text; aliases and `<<` are followed. */
export function readYaml(text: string): ReadDocument {
  return readYamlDocuments(text)[0] ?? { root: undefined };
}

/** Reads every document of a YAML text. */
export function readYamlDocuments(text: string): ReadDocument[] {
  if (text.length > longest) return [{ root: undefined, problem: `longer than ${longest / 1000} KB` }];
  if (isTooDeep(text, "[{", "]}")) return [{ root: undefined, problem: "nested too deeply" }];
  try {
    const documents = [...parseAllDocuments(text, { uniqueKeys: false, logLevel: "silent", prettyErrors: false })];
    const read = documents.slice(0, mostDocuments).map((document) => readDocument(text, document));
    if (documents.length > mostDocuments) read.push({ root: undefined, problem: "more documents than are read" });
    return read;
  } catch {
    return [{ root: undefined, problem: "not valid YAML" }];
  }
}

function readDocument(text: string, document: Document): ReadDocument {
  const walk: Walk = { text, document, left: mostNodes };
  const root = document.contents === null ? undefined : convert(walk, document.contents, 0);
  if (walk.left <= 0) return { root, problem: "more values than are read" };
  return document.errors.length === 0 ? { root } : { root, problem: "not valid YAML" };
}

function convert(walk: Walk, node: unknown, depth: number): DataNode {
  walk.left -= 1;
  if (walk.left <= 0 || depth > deepest) return { kind: "plain", value: "", start: 0, end: 0 };
  if (isAlias(node)) return convert(walk, node.resolve(walk.document), depth + 1);
  const [start = 0, end = 0] = (isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined) ?? [];
  if (isMap(node))
    return { kind: "map", entries: node.items.flatMap((pair) => convertPair(walk, pair, depth)), start, end };
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => convert(walk, item, depth + 1)), start, end };
  if (!isScalar(node)) return { kind: "plain", value: "", start, end };
  if (typeof node.value !== "string") return { kind: "plain", value: node.source ?? "", start, end };
  return { kind: "text", value: node.value, start: findTextStart(walk.text, start, node.type), end };
}

function convertPair(walk: Walk, pair: Pair, depth: number): DataEntry[] {
  if (walk.left <= 0) return [];
  const { key } = pair;
  const value = convert(walk, pair.value, depth + 1);
  const name = isScalar(key) ? String(key.source ?? key.value) : "";
  if (name === "<<") return mergeEntries(value);
  return [{ key: name, keyStart: isScalar(key) ? (key.range?.[0] ?? 0) : 0, value }];
}

/** What `<<` brings in: the entries of a map, or of a list of maps. */
function mergeEntries(value: DataNode): DataEntry[] {
  if (value.kind === "map") return [...value.entries];
  return value.kind === "list" ? value.items.flatMap((item) => (item.kind === "map" ? [...item.entries] : [])) : [];
}

/** The first character of the text: behind a quotation mark, or on the line after `|` and `>`. */
function findTextStart(text: string, start: number, type: string | undefined): number {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return start + 1;
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return start;
  const lineEnd = text.indexOf("\n", start);
  if (lineEnd < 0) return start;
  const content = /\S/u.exec(text.slice(lineEnd, lineEnd + 2000));
  return content === null ? start : lineEnd + content.index;
}
