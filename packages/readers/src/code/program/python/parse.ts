import { parser } from "@lezer/python";
import type { Program } from "../evaluate/nodes.ts";
import { childrenOf, type Lowering } from "./nodes.ts";
import { lowerStatement } from "./statements.ts";

/** Parses Python and brings it to the common tree. The parser mends what is broken, so there is always a program. */
export function parsePython(text: string): Program {
  const top = parser.parse(text).topNode;
  const lowering: Lowering = { text, depth: 0, lowerStatement, outer: new Set() };
  const body = childrenOf(top).flatMap((child) => lowerStatement(child, lowering));
  return {
    type: "Program",
    body,
    sourceType: "script",
    hashbang: null,
    start: 0,
    end: text.length,
  } as unknown as Program;
}
