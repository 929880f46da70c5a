import { parse, type Statement } from "unbash";
import { type Flow, nothing } from "../flow/flow.ts";
import type { Call, Scene } from "../session/session.ts";
import type { Machine } from "./machine.ts";
import { followScript, followStatements } from "./statements.ts";

/** Reads shell text; gives its standard output. */
export function readShell(text: string, scene: Scene, stdin: Flow | undefined): Flow {
  const { session } = scene;
  const known = new Set(session.routines.keys());
  const script = parse(text);
  const machine: Machine = { scene, stdin, substitutions: 0, substitute: followScript };
  const statements = beforeExit(script.commands, text);
  const printed = followStatements(statements, machine);
  if (session.hasNamedPipe && scene.depth === 0) followStatements(statements, machine);
  followDormant(scene, known);
  return printed;
}

const ownExit = /\bexit\s{0,20}\(\s{0,20}\)|\b(?:function|alias|enable\s{1,20}-n)\s{1,20}exit\b/u;

/** What stands behind a plain `exit` never runs; often it is data. A script may give the word another meaning. */
function beforeExit(statements: readonly Statement[], text: string): readonly Statement[] {
  const exit = statements.findIndex(({ command }) => command.type === "Command" && command.name?.text === "exit");
  return exit < 0 || ownExit.test(text) ? statements : statements.slice(0, exit + 1);
}

/** Follows functions that were defined here and that nothing called. */
function followDormant(scene: Scene, known: ReadonlySet<string>): void {
  if (scene.depth > 0) return;
  for (const [name, routine] of scene.session.routines) {
    if (known.has(name) || routine.called > 0) continue;
    const dormant: Scene = { ...scene, time: "dormant" };
    const call: Call = { scene: dormant, name, program: nothing, args: [], stdin: undefined, start: 0, end: 0 };
    routine.call(call);
  }
}
