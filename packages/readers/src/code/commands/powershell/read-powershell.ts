import { type Flow, nothing } from "../flow/flow.ts";
import { emptyList, textValue, toFlow } from "../scripting/value.ts";
import type { Call, Scene } from "../session/session.ts";
import type { Cursor } from "./cursor.ts";
import { readExpression } from "./expressions.ts";
import type { Machine, Parts } from "./machine.ts";
import { readPipeline } from "./pipeline.ts";
import { readStatements } from "./statements.ts";

const parts: Parts = { expression: readExpression, pipeline: readPipeline, statements: readStatements };

/** Reads PowerShell text; gives what it puts out. */
export function readPowershell(text: string, scene: Scene, stdin: Flow | undefined): Flow {
  const before = new Set(scene.session.routines.keys());
  const cursor: Cursor = { text, at: 0, end: text.length };
  const machine: Machine = { scene, input: stdin === undefined ? undefined : textValue(stdin), parts };
  const output = readStatements(cursor, machine, "");
  followDormant(scene, before);
  return output === emptyList ? nothing : toFlow(output, "\n");
}

/** Follows functions that were defined here and that nothing called. */
function followDormant(scene: Scene, before: ReadonlySet<string>): void {
  if (scene.depth > 0) return;
  for (const [name, routine] of scene.session.routines) {
    if (before.has(name) || routine.called > 0) continue;
    const dormant: Scene = { ...scene, time: "dormant" };
    const call: Call = { scene: dormant, name, program: nothing, args: [], stdin: undefined, start: 0, end: 0 };
    routine.call(call);
  }
}
