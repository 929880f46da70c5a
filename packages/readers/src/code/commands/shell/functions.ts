import type { CommandNode, CompoundList, Function } from "unbash";
import { concatenate, type Flow, nothing, unknown } from "../flow/flow.ts";
import { deepestCalls } from "../limits.ts";
import { closeBranches, createScope, keepInside, type Scope, setHeld } from "../session/scope.ts";
import { type Call, mayRepeat, type Routine, type Scene } from "../session/session.ts";
import type { Machine } from "./machine.ts";

const mostCalls = 32;
const mostPositions = 9;

/** Ways to follow a body, handed in by those who know all kinds of commands. */
export interface Followers {
  readonly node: (node: CommandNode, machine: Machine) => Flow;
  readonly list: (list: CompoundList, machine: Machine) => Flow;
}

/** Remembers a function; its body is followed when it is called, or at the end as one that nothing calls. */
export function defineFunction(definition: Function, machine: Machine, followers: Followers): Flow {
  const routine: Routine = { called: 0, call: (call) => callFunction(definition, machine, followers, routine, call) };
  const { routines } = machine.scene.session;
  const name = definition.name.value.toLowerCase();
  // A second definition under the same name must not hide what the first would do.
  const hidden = routines.get(name);
  if (hidden !== undefined) routines.set(`${name}\0${definition.pos}`, hidden);
  routines.set(name, routine);
  return nothing;
}

function callFunction(
  definition: Function,
  machine: Machine,
  followers: Followers,
  routine: Routine,
  call: Call,
): Flow {
  routine.called += 1;
  const isAgain = routine.called > 1 && !mayRepeat(call.scene.session);
  if (isAgain || routine.called > mostCalls || call.scene.calls.length >= deepestCalls) return unknown;
  const scope = createScope(call.scene.scope);
  setPositions(scope, call.args);
  const scene = enterFunction(call, machine.scene, scope);
  const { body } = definition;
  const inside: Machine = { ...machine, scene, stdin: call.stdin };
  const printed = body.type === "CompoundList" ? followers.list(body, inside) : followers.node(body, inside);
  closeBranches(call.scene.scope, [scope], false);
  return printed;
}

function enterFunction(call: Call, defined: Scene, scope: Scope): Scene {
  const { text, at } = defined;
  const time = call.scene.time === "dormant" ? "dormant" : "call";
  return { ...call.scene, text, at, time, calls: [...call.scene.calls, call.scene.at(call.start)], scope };
}

/** `$1`, `$@` and their like. */
function setPositions(scope: Scope, args: readonly Flow[]): void {
  for (let at = 1; at <= mostPositions; at += 1) setOwn(scope, String(at), args[at - 1] ?? nothing);
  setOwn(scope, "@", args);
  setOwn(scope, "*", concatenate(args, " "));
}

function setOwn(scope: Scope, name: string, held: Flow | readonly Flow[]): void {
  setHeld(scope, name, held);
  keepInside(scope, name);
}
