import { Problem } from "@doorward/core";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";

/** A part of a policy file, with the line it stands on. Each way to read it throws a Problem that names that line. */
export interface PolicyNode {
  /** The values of a map, which has no other keys than these. */
  readonly keys: (known: readonly string[]) => ReadonlyMap<string, PolicyNode>;
  readonly items: () => readonly PolicyNode[];
  /** A text that is not empty. */
  readonly text: () => string;
  /** Where it stands, for the front of a Problem: `doorward.yaml:7`. */
  readonly at: string;
}

/** Opens a policy file; throws a Problem when it is no YAML. Undefined when it holds nothing. */
export function openPolicyFile(text: string, name: string): PolicyNode | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const [reason = ""] = error.message.split("\n", 1);
    throw new Problem("policy-not-valid", `${name}:${lines.linePos(error.pos[0]).line}: this is no YAML: ${reason}.`);
  }
  return document.contents === null ? undefined : openNode(document.contents, { name, lines });
}

interface Source {
  readonly name: string;
  readonly lines: LineCounter;
}

function openNode(node: Node | undefined, source: Source): PolicyNode {
  const at = `${source.name}:${source.lines.linePos(node?.range?.[0] ?? 0).line}`;
  return {
    at,
    keys(known) {
      if (!isMap<Node, Node | null>(node))
        throw new Problem("policy-not-valid", `${at}: here belong ${known.join(", ")}.`);
      return new Map(node.items.map(({ key, value }) => readPair(key, openNode(value ?? key, source), known, source)));
    },
    items() {
      if (!isSeq<Node>(node))
        throw new Problem("policy-not-valid", `${at}: here belongs a list, each entry behind a dash.`);
      return node.items.map((item) => openNode(item, source));
    },
    text() {
      if (!isScalar(node) || typeof node.value !== "string" || node.value.trim() === "")
        throw new Problem("policy-not-valid", `${at}: here belongs a text; put what looks like a number in quotes.`);
      return node.value.trim();
    },
  };
}

function readPair(
  key: Node,
  value: PolicyNode,
  known: readonly string[],
  source: Source,
): readonly [string, PolicyNode] {
  const name = isScalar(key) ? String(key.value) : "";
  if (known.includes(name)) return [name, value];
  const { at } = openNode(key, source);
  throw new Problem("policy-not-valid", `${at}: there is no "${name.slice(0, 60)}" here, only ${known.join(", ")}.`);
}
