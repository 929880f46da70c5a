import type { Evidence, Language, Place } from "@doorward/core";
import { makeExcerpt } from "../../../text/excerpt.ts";
import type { LineIndex } from "../../../text/lines.ts";
import type { Frame } from "./interpreter.ts";
import type { Node, Program } from "./nodes.ts";
import type { Scope } from "./scope.ts";
import type { Fields, Value } from "./value.ts";

/** One program text: a file of the arrival, or code that was decoded on the way. */
export interface Module {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly program: Program;
  readonly lines: LineIndex;
  readonly scope: Scope;
  /** What `module` is in CommonJS; its `exports` entry is what others get. */
  readonly self: Fields;
  /** Where the code stands in the file, when it is not the file's own text. */
  readonly within: Evidence | undefined;
  /** How many times code had to be decoded to get here. */
  readonly layer: number;
  state: "waiting" | "running" | "done";
}

/** What the module gives to those who import it. */
export function exportsOf(module: Module): Value | undefined {
  return module.self.entries.get("exports");
}

/** Where a node stands in the arrival; code that was decoded stands where it is run. */
export function placeOf(module: Module, node: Node): Place {
  if (module.within !== undefined) {
    const { excerpt: _excerpt, ...place } = module.within;
    return place;
  }
  return { path: module.path, ...module.lines.locate(node.start) };
}

const mostCallers = 12;

/** The places of the calls that lead to a frame, outermost first; of many the innermost 12. */
export function placesOfCallers(frame: Frame): readonly Place[] {
  const places: Place[] = [];
  for (let at = frame.caller; at !== undefined && places.length < mostCallers; at = at.frame.caller) {
    places.push(placeOf(at.frame.module, at.node));
  }
  return places.toReversed();
}

/** The place of a node with its text; of decoded code the decoded text. */
export function evidenceOfNode(module: Module, node: Node): Evidence {
  const end = Math.min(node.end, node.start + 4097);
  return { ...placeOf(module, node), excerpt: makeExcerpt(module.text.slice(node.start, end)) };
}
