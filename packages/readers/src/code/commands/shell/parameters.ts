import type { ParameterExpansionPart, ParameterOperation, Word } from "unbash";
import { type Flow, gap, joinFlows, known, mapFlow, nothing, textOf, unknown, wholeTextOf } from "../flow/flow.ts";
import { flatten, type Held, isList, setHeld } from "../session/scope.ts";
import type { Machine } from "./machine.ts";
import { lookUp } from "./variables.ts";

type Expand = (word: Word | undefined) => Flow;

/** What `${…}` stands for. */
export function expandParameter(part: ParameterExpansionPart, machine: Machine, expand: Expand): Held {
  const { scene } = machine;
  const held = lookUp(scene, part.parameter, part.pos);
  const chosen = part.index === undefined ? firstOf(held) : chooseItem(held, part.index.text);
  if (part.prefix === "#") return countOf(chosen);
  if (part.prefix === "!") return follow(chosen, machine, part.pos);
  if (part.operation === undefined) return chosen;
  return changeValue(flatten(chosen), part.operation, { part, machine, expand });
}

function firstOf(held: Held): Held {
  return isList(held) ? (held[0] ?? nothing) : held;
}

function chooseItem(held: Held, index: string): Held {
  if (index === "@" || index === "*" || !isList(held)) return held;
  return /^\d{1,6}$/u.test(index) ? (held[Number(index)] ?? nothing) : flatten(held);
}

function countOf(held: Held): Flow {
  if (isList(held)) return known(String(held.length));
  const text = wholeTextOf(held);
  return text === undefined ? unknown : known(String(text.length));
}

/** `${!name}`: the variable that a variable names. */
function follow(held: Held, machine: Machine, offset: number): Held {
  const name = wholeTextOf(flatten(held));
  return name === undefined || !/^\w{1,200}$/u.test(name) ? unknown : lookUp(machine.scene, name, offset);
}

interface Around {
  readonly part: ParameterExpansionPart;
  readonly machine: Machine;
  readonly expand: Expand;
}

function changeValue(value: Flow, operation: ParameterOperation, around: Around): Flow {
  const { expand } = around;
  switch (operation.type) {
    case "Default":
      return applyDefault(value, operation, around);
    case "Slice": {
      const start = readNumber(expand(operation.offset));
      const length = operation.length === undefined ? undefined : readNumber(expand(operation.length));
      if (start === undefined || (operation.length !== undefined && length === undefined))
        return mapFlow(value, () => undefined);
      return mapFlow(value, (text) => slice(text, start, length));
    }
    case "Remove":
      return mapFlow(value, (text) =>
        removePattern(text, operation.operator, textOf(expand(operation.operand)) ?? gap),
      );
    case "Replace": {
      const pattern = textOf(expand(operation.pattern)) ?? gap;
      const replacement = textOf(expand(operation.replacement)) ?? gap;
      return mapFlow(value, (text) => replacePattern(text, operation.operator, pattern, replacement));
    }
    case "CaseModification":
      return mapFlow(value, (text) => changeCase(text, operation.operator));
    default:
      return mapFlow(value, () => undefined);
  }
}

function applyDefault(value: Flow, operation: Extract<ParameterOperation, { type: "Default" }>, around: Around): Flow {
  const operator = operation.operator.replace(":", "");
  if (operator === "?") return value;
  const other = around.expand(operation.operand);
  if (operator === "+") return joinFlows(other, nothing);
  const isSet = value.texts.length > 0 && !value.texts.includes("");
  const result = isSet ? value : value.texts.length === 0 ? joinFlows(other, value) : other;
  if (operator === "=") setHeld(around.machine.scene.scope, around.part.parameter, result);
  return result;
}

function readNumber(flow: Flow): number | undefined {
  const text = textOf(flow)?.trim() ?? "";
  return /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

function slice(text: string, start: number, length: number | undefined): string {
  const from = start < 0 ? Math.max(0, text.length + start) : start;
  if (length === undefined) return text.slice(from);
  return length < 0 ? text.slice(from, text.length + length) : text.slice(from, from + length);
}

const special = /[*?[\]\\]/u;

/** `#` and `%`: for patterns without signs, and for one star at the far end. */
function removePattern(text: string, operator: string, pattern: string): string | undefined {
  if (text.includes(gap) || pattern.includes(gap)) return undefined;
  const isFront = operator.startsWith("#");
  const core = isFront ? pattern.replace(/^\*/u, "") : pattern.replace(/\*$/u, "");
  if (core === "" || special.test(core)) return undefined;
  if (core === pattern) {
    if (isFront) return text.startsWith(core) ? text.slice(core.length) : text;
    return text.endsWith(core) ? text.slice(0, -core.length) : text;
  }
  return removeWithStar(text, operator, core);
}

function removeWithStar(text: string, operator: string, core: string): string {
  const isLongest = operator.length === 2;
  const isFront = operator.startsWith("#");
  const at = isLongest === isFront ? text.lastIndexOf(core) : text.indexOf(core);
  if (at < 0) return text;
  return isFront ? text.slice(at + core.length) : text.slice(0, at);
}

function replacePattern(text: string, operator: string, pattern: string, replacement: string): string | undefined {
  if ([text, pattern, replacement].some((one) => one.includes(gap)) || pattern === "") return undefined;
  if (special.test(pattern)) return undefined;
  if (operator === "//") return text.replaceAll(pattern, () => replacement);
  if (operator === "/#") return text.startsWith(pattern) ? replacement + text.slice(pattern.length) : text;
  if (operator === "/%") return text.endsWith(pattern) ? text.slice(0, -pattern.length) + replacement : text;
  return text.replace(pattern, () => replacement);
}

function changeCase(text: string, operator: string): string {
  const change = (part: string) => (operator.startsWith("^") ? part.toUpperCase() : part.toLowerCase());
  return operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1);
}
