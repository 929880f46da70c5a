import type { Assignment, Command, Redirection } from "unbash";
import { concatenate, type Flow, handOn, known, nothing, sizeOf, textOf, unknown } from "../flow/flow.ts";
import { noteVariable } from "../programs/environment.ts";
import { programName } from "../session/names.ts";
import { createScope, getHeld, type Held, isList, setHeld } from "../session/scope.ts";
import { addTraits, type Call, charge, type Scene, takeStep } from "../session/session.ts";
import { builtins } from "./builtins.ts";
import { expandText, expandWord } from "./expand.ts";
import type { Machine } from "./machine.ts";
import { readRedirects, writeOutputs } from "./redirects.ts";

/** Follows one simple command; gives its standard output. */
export function followCommand(command: Command, machine: Machine): Flow {
  const { scene, stdin } = machine;
  if (!takeStep(scene.session)) return unknown;
  if (command.redirects.length > 0) return followRedirected(command, machine);
  const assignments = command.prefix.length === 0 ? noAssignments : command.prefix.filter(isAssignment);
  const words = expandCommand(command, machine);
  if (words.length === 0) return assignAll(assignments, machine, undefined);
  if (isOption(words)) return unknown;
  const call = nameCall(command, scene, stdin, words);
  return startCommand(assignments.length === 0 ? call : assignBefore(call, assignments, machine));
}

/** `$CC -o x` where nothing is known of the variable: what is left over is an option, which no program is called. */
function isOption([first = nothing]: readonly Flow[]): boolean {
  return textOf(first)?.startsWith("-") === true;
}

const noAssignments: readonly Assignment[] = [];

function followRedirected(command: Command, machine: Machine): Flow {
  const bare = { ...nameCall(command, machine.scene, machine.stdin, []), name: "redirect" };
  const { stdin, traits, outputs } = readRedirects(command.redirects, machine, bare);
  const assignments = command.prefix.filter(isAssignment);
  const words = expandCommand(command, machine);
  if (words.length === 0) return assignAll(assignments, machine, stdin);
  const call = nameCall(command, addTraits(machine.scene, traits), stdin, words);
  const printed = startCommand(assignments.length === 0 ? call : assignBefore(call, assignments, machine));
  if (outputs.length === 0) return printed;
  writeOutputs(call, outputs, printed);
  return nothing;
}

function startCommand(call: Call): Flow {
  return (builtins.get(call.name) ?? call.scene.session.hands.start)(call);
}

function expandCommand({ name, args }: Command, machine: Machine): Flow[] {
  if (name === undefined) return [];
  const words = expandWord(name, machine);
  for (const argument of args) {
    if (argument.type === "Word") words.push(...expandWord(argument, machine));
    else words.push(expandAssignment(argument, machine));
  }
  return words;
}

/** `NAME=value` as an argument. */
function expandAssignment(argument: Assignment, machine: Machine): Flow {
  const sign = argument.append === true ? "+=" : "=";
  return concatenate([known(argument.name + sign), flattenValue(valueOf(argument, machine))]);
}

function nameCall({ pos, end }: Command, scene: Scene, stdin: Flow | undefined, words: readonly Flow[]): Call {
  const [program = nothing, ...args] = words;
  return { scene, name: programName(textOf(program) ?? ""), program, args, stdin, start: pos, end };
}

function isAssignment(node: Assignment | Redirection): node is Assignment {
  return node.type === "Assignment";
}

function flattenValue(held: Held): Flow {
  return isList(held) ? concatenate(held, " ") : held;
}

/** Assignments that stand alone last; `$(<file)` and `> file` do so too. */
function assignAll(assignments: readonly Assignment[], machine: Machine, stdin: Flow | undefined): Flow {
  for (const assignment of assignments) {
    const value = handValue(valueOf(assignment, machine), machine, assignment);
    charge(machine.scene.session, isList(value) ? value.length : sizeOf(value));
    setHeld(machine.scene.scope, assignment.name, joinOld(assignment, value, machine));
    if (!isList(value)) noteVariable(assignmentCall(assignment, machine.scene), assignment.name, value);
  }
  return assignments.length === 0 ? (stdin ?? nothing) : nothing;
}

function assignmentCall({ name, pos, end }: Assignment, scene: Scene): Call {
  return { scene, name, program: nothing, args: [], stdin: undefined, start: pos, end };
}

function handValue(held: Held, machine: Machine, node: { pos: number }): Held {
  return isList(held) ? held : handOn(held, machine.scene.at(node.pos));
}

/** Assignments in front of a command hold for that command. */
function assignBefore(call: Call, assignments: readonly Assignment[], machine: Machine): Call {
  const scope = createScope(call.scene.scope);
  let inside: Call = { ...call, scene: { ...call.scene, scope } };
  for (const assignment of assignments) {
    const value = valueOf(assignment, machine);
    setHeld(scope, assignment.name, value);
    if (!isList(value)) inside = noteVariable(inside, assignment.name, value);
  }
  return inside;
}

function valueOf({ value }: Assignment, machine: Machine): Held {
  if (value.type === "Word") return expandText(value, machine);
  return value.elements.flatMap((element) => expandWord(element, machine));
}

/** `name+=value` and `name[3]=value` change what is there. */
function joinOld({ name, append, index }: Assignment, value: Held, machine: Machine): Held {
  if (append !== true && index === undefined) return value;
  const before = getHeld(machine.scene.scope, name);
  if (index !== undefined) return setItem(before, index.text, value);
  if (before === undefined) return value;
  if (isList(before) || isList(value)) return [...toItems(before), ...toItems(value)].slice(0, 1024);
  return concatenate([before, value]);
}

function setItem(before: Held | undefined, index: string, value: Held): Held {
  const items = before === undefined ? [] : [...toItems(before)];
  const at = /^\d{1,3}$/u.test(index) ? Number(index) : items.length;
  if (at >= 1024 || isList(value)) return items;
  while (items.length < at) items.push(nothing);
  items[at] = value;
  return items;
}

function toItems(held: Held): readonly Flow[] {
  return isList(held) ? held : [held];
}
