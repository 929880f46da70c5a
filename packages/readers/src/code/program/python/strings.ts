import type { SyntaxNode } from "@lezer/common";
import type { Node } from "../evaluate/nodes.ts";
import { childrenOf, make, makeCall, makeLiteral, makeName, textOfNode, type Lowering } from "./nodes.ts";

const literal = /^([A-Za-z]{0,3})("""|'''|"|')/u;
const simpleEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
  "\n": "",
};

/** The function of the Python platform that makes bytes of a text. */
const bytesMaker = "__bytes__";

/** A string or bytes literal. */
export function lowerString(node: SyntaxNode, lowering: Lowering): Node {
  const source = textOfNode(node, lowering);
  const [start = "", prefix = "", quote = ""] = literal.exec(source) ?? [];
  const body = source.slice(start.length, source.endsWith(quote) ? source.length - quote.length : undefined);
  const isRaw = /r/iu.test(prefix);
  const isBytes = /b/iu.test(prefix);
  const text = makeLiteral(node, isRaw ? body : unescapeText(body, isBytes));
  return isBytes ? makeCall(node, makeName(node, bytesMaker), [text]) : text;
}

/** Literals that stand side by side are one. */
export function lowerContinuedString(node: SyntaxNode, lower: (part: SyntaxNode) => Node): Node {
  const [first, ...rest] = childrenOf(node).map(lower);
  return rest.reduce(
    (left, right) => make(node, "BinaryExpression", { operator: "+", left, right }),
    first ?? makeLiteral(node, ""),
  );
}

/** `f"text {expression} text"`. */
export function lowerFormatString(node: SyntaxNode, lowering: Lowering, lower: (part: SyntaxNode) => Node): Node {
  const source = textOfNode(node, lowering);
  const [start = "", , quote = ""] = literal.exec(source) ?? [];
  const end = node.to - (source.endsWith(quote) ? quote.length : 0);
  const quasis: Node[] = [];
  const expressions: Node[] = [];
  let at = node.from + start.length;
  for (const part of childrenOf(node)) {
    if (part.name !== "FormatReplacement") continue;
    const inner = childrenOf(part).find((child) => child.name !== "{" && !child.name.startsWith("Format"));
    if (inner === undefined) continue;
    quasis.push(makeQuasi(node, lowering.text.slice(at, part.from)));
    expressions.push(lower(inner));
    at = part.to;
  }
  quasis.push(makeQuasi(node, lowering.text.slice(at, end)));
  return make(node, "TemplateLiteral", { quasis, expressions });
}

function makeQuasi(node: SyntaxNode, raw: string): Node {
  const cooked = unescapeText(raw.replaceAll("{{", "{").replaceAll("}}", "}"), false);
  return make(node, "TemplateElement", { value: { raw, cooked }, tail: false });
}

const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/gu;

/** Python's escapes undone. In bytes `\u` and `\U` stay as they are. */
function unescapeText(body: string, isBytes: boolean): string {
  return body.replace(
    escapes,
    (
      whole: string,
      hex: string | undefined,
      short: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      other: string,
    ) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const point = short ?? long;
      if (point !== undefined) {
        const code = Number.parseInt(point, 16);
        return isBytes || code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
      }
      if (other === "\\" || other === "'" || other === '"') return other;
      return Object.hasOwn(simpleEscapes, other) ? (simpleEscapes[other] ?? "") : whole;
    },
  );
}
