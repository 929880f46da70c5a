import { commandLine, recordEffect, withTraits } from "../actions/record.ts";
import { type Flow, nothing, textOf, unknown } from "../flow/flow.ts";
import { splitQuotedWords } from "../flow/words.ts";
import { createScope } from "../session/scope.ts";
import { programName } from "../session/names.ts";
import type { Call } from "../session/session.ts";
import { assignVariable } from "./environment.ts";
import { cutFlow, readOptions } from "./options.ts";
import type { ProgramTable } from "./program.ts";
import { partTimeWrappers, type Wrapper, wrappers } from "./wrapper-table.ts";

/** Follows what a wrapper starts; undefined when its own words make it something else than a wrapper. */
export function unwrap(call: Call): Flow | undefined {
  const wrapper = wrappers.get(call.name);
  if (wrapper === undefined) return undefined;
  const options = readOptions(call.args, wrapper.options);
  const operands = skipCommands(call.name, options.operands.slice(wrapper.skipped), wrapper);
  if (operands === undefined) return undefined;
  const outside = withTraits(call, wrapper.traits);
  const [inside, rest] = wrapper.takesAssignments ? takeAssignments(openScope(outside), operands) : [outside, operands];
  if (rest.length > 0) return startOperands(inside, rest);
  return /^g?env$/u.test(call.name) ? listEnvironment(call) : nothing;
}

function openScope(call: Call): Call {
  return { ...call, scene: { ...call.scene, scope: createScope(call.scene.scope) } };
}

/** The operands behind the wrapper's own words; undefined when the words make it something else than a wrapper. */
function skipCommands(name: string, operands: readonly Flow[], { commands }: Wrapper): readonly Flow[] | undefined {
  const isCommand = commands?.test(textOf(operands[0]) ?? "") === true;
  if (!isCommand && partTimeWrappers.has(name)) return undefined;
  const rest = isCommand ? operands.slice(1) : operands;
  const start = rest.findIndex((operand) => !(textOf(operand) ?? "x").startsWith("-"));
  return start < 0 ? [] : rest.slice(start);
}

function runItself(call: Call): Flow {
  recordEffect(call, { kind: "run", subject: commandLine(call) });
  return unknown;
}

function takeAssignments(call: Call, operands: readonly Flow[]): [Call, readonly Flow[]] {
  let inside = call;
  let at = 0;
  for (; at < operands.length; at += 1) {
    const name = /^([A-Za-z_]\w*)=/u.exec(operands[at]?.texts[0] ?? "")?.[1];
    if (name === undefined) break;
    inside = assignVariable(inside, name, cutFlow(operands[at], name.length + 1));
  }
  return [inside, operands.slice(at)];
}

/** Starts the program that a list of words names. */
export function startOperands(call: Call, operands: readonly Flow[]): Flow {
  const [program, ...args] = operands;
  if (program === undefined) return nothing;
  return call.scene.session.hands.start({ ...call, name: programName(textOf(program) ?? ""), program, args });
}

/** Starts a command line that no shell looks at first. */
export function startLine(call: Call, line: Flow): Flow {
  if (line.texts.length === 1) return startOperands(call, splitQuotedWords(line));
  recordEffect(call, { kind: "run", subject: line });
  return unknown;
}

/** The whole environment, as `env` prints it. */
export function listEnvironment(call: Call): Flow {
  recordEffect(call, { kind: "inspect", subject: { ...nothing, texts: ["environment"] } });
  const origin = { kind: "whole-environment", detail: call.name, place: call.scene.at(call.start), hops: [] } as const;
  return { texts: [], encodings: [], origins: [origin] };
}

/** Programs that start the program given as their operands. */
export const wrapperPrograms: ProgramTable = [
  [[...wrappers.keys()].join(" "), (call) => unwrap(call) ?? runItself(call)],
];
