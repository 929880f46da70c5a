import { deepestCalls } from "../limits.ts";
import { emptyList, nothingKnown, textValue, toFlow, type Body, type Value } from "../scripting/value.ts";
import { setValue } from "../scripting/variables.ts";
import { createScope } from "../session/scope.ts";
import { type Call, charge, mayRepeat, type Routine } from "../session/session.ts";
import { type Cursor, findClosing, match, peek, skipBlanks } from "./cursor.ts";
import { type Machine, runBody } from "./machine.ts";

const mostCalls = 32;

/** Remembers a function; its body is followed when it is called, or at the end as one that nothing calls. */
export function defineFunction(cursor: Cursor, machine: Machine): Value {
  const name = match(cursor, /[\w:.-]{1,200}/uy)?.[0];
  skipBlanks(cursor, true);
  const inline = peek(cursor) === "(" ? takeParameters(cursor) : [];
  skipBlanks(cursor, true);
  if (peek(cursor) !== "{" || name === undefined) return emptyList;
  const start = cursor.at + 1;
  const end = findClosing(cursor);
  cursor.at = end;
  const { text, at, session } = machine.scene;
  charge(session, end - start);
  const declared = readDeclared(text.slice(start, Math.min(end, start + 20_000)));
  const body: Body = { scene: { text, at }, start, end: end - 1, parameters: inline.length > 0 ? inline : declared };
  const routine: Routine = { called: 0, call: (call) => toFlow(callFunction(body, machine, routine, call)) };
  session.routines.set(name.toLowerCase().replace(/^(?:global|script|local):/u, ""), routine);
  return emptyList;
}

function takeParameters(cursor: Cursor): string[] {
  const end = findClosing(cursor);
  const names = namesIn(cursor.text.slice(cursor.at, end));
  cursor.at = end;
  return names;
}

/** The parameters a `param(…)` at the head of a body declares. */
function readDeclared(body: string): string[] {
  const head = /^(?:\s|#[^\n]*\n|\[[^\]]{0,200}\])*param\s*\(/iu.exec(body.slice(0, 4000));
  if (head === null) return [];
  const start = head[0].length - 1;
  return namesIn(body.slice(start, findClosing({ text: body, at: start, end: body.length })));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\$(\w{1,200})\s{0,50}(?=[,)=\n]|$)/gu)]
    .map(([, name = ""]) => name.toLowerCase())
    .filter((name) => name !== "true" && name !== "false")
    .slice(0, 50);
}

function callFunction(body: Body, machine: Machine, routine: Routine, call: Call): Value {
  routine.called += 1;
  const isAgain = routine.called > 1 && !mayRepeat(call.scene.session);
  if (isAgain || routine.called > mostCalls || call.scene.calls.length >= deepestCalls) return nothingKnown;
  const scope = createScope(call.scene.scope);
  bindArguments(scope, body.parameters, call);
  const time = call.scene.time === "dormant" ? "dormant" : "call";
  const scene = { ...call.scene, time, calls: [...call.scene.calls, call.scene.at(call.start)], scope } as const;
  return runBody(body, { ...machine, scene, input: call.stdin === undefined ? undefined : textValue(call.stdin) });
}

function bindArguments(scope: Call["scene"]["scope"], parameters: readonly string[], call: Call): void {
  const free = [...parameters];
  for (let at = 0; at < call.args.length; at += 1) {
    const text = call.args[at]?.texts[0] ?? "";
    const named = /^-([a-z]\w{0,100}):?$/iu.exec(text)?.[1]?.toLowerCase();
    const parameter = named === undefined ? free.shift() : parameters.find((name) => name.startsWith(named));
    if (named !== undefined) at += 1;
    const value = call.args[at];
    if (parameter !== undefined && value !== undefined) setValue(scope, parameter, textValue(value));
    if (named !== undefined && parameter !== undefined && free.includes(parameter))
      free.splice(free.indexOf(parameter), 1);
  }
}
