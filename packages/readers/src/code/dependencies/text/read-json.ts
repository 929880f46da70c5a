import { scanJson } from "./scan-json.ts";

/** A JSON value with its place. Members keep every key, also one that stands twice. */
export interface JsonNode {
  readonly kind: "object" | "array" | "string" | "word";
  readonly text: string;
  readonly members: readonly JsonMember[];
  /** Offset of its key, or of the value itself where there is no key. */
  readonly start: number;
  readonly end: number;
}

/** A member of an object or, with an empty key, of an array. */
export interface JsonMember {
  readonly key: string;
  readonly value: JsonNode;
}

interface OpenNode extends JsonNode {
  readonly members: JsonMember[];
  end: number;
}

/** How long a text may be that is built as a whole, in UTF-16 code units; longer ones are walked by `scanJson`. */
export const longestJson = 12_000_000;

/** Builds a JSON text; undefined when it is broken, nested too deep, or longer than `longestJson`. */
export function readJson(text: string): JsonNode | undefined {
  if (text.length > longestJson) return undefined;
  const top: OpenNode = { kind: "array", text: "", members: [], start: 0, end: text.length };
  const open: OpenNode[] = [top];
  const isWhole = scanJson(text, ({ kind, key, text: held, start, end }) => {
    if (kind === "close") {
      const closed = open.pop();
      if (closed !== undefined) closed.end = end;
      return;
    }
    const node: OpenNode = { kind, text: held, members: [], start, end };
    open.at(-1)?.members.push({ key, value: node });
    if (kind === "object" || kind === "array") open.push(node);
  });
  return isWhole && top.members.length === 1 ? top.members[0]?.value : undefined;
}

/** The member of that name; the last one, as JSON readers take it. */
export function findMember(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.members.findLast((member) => member.key === key)?.value;
}

/** The text of a string member; empty when there is none. */
export function readTextMember(node: JsonNode | undefined, key: string): string {
  const found = findMember(node, key);
  return found?.kind === "string" ? found.text : "";
}

/** The strings of an array, or the only string where a single one stands. */
export function readTexts(node: JsonNode | undefined): JsonNode[] {
  if (node?.kind === "string") return [node];
  if (node?.kind !== "array") return [];
  return node.members.map((member) => member.value).filter((value) => value.kind === "string");
}
