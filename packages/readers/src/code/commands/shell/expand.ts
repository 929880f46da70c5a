import type { DoubleQuotedChild, Word, WordPart } from "unbash";
import { concatenate, type Flow, known, mapFlow, markEncoded, nothing, textOf, unknown } from "../flow/flow.ts";
import { splitWords } from "../flow/words.ts";
import { flatten, type Held, isList } from "../session/scope.ts";
import { flowIn } from "../session/session.ts";
import { calculate } from "./arithmetic.ts";
import { expandBraces } from "./braces.ts";
import { isGlued, isSpelledOut } from "./disguise.ts";
import type { Machine } from "./machine.ts";
import { expandParameter } from "./parameters.ts";
import { lookUp } from "./variables.ts";

const mostFields = 1024;

/** The arguments a word becomes. */
export function expandWord(word: Word, machine: Machine): Flow[] {
  const { parts } = word;
  if (parts === undefined) return [expandPlain(word, machine)];
  const [only] = parts;
  if (
    parts.length === 1 &&
    (only?.type === "SingleQuoted" || (only?.type === "DoubleQuoted" && only.parts.length > 1))
  ) {
    const held = partFlow(only, machine);
    return isList(held) ? [...held] : [held];
  }
  const braces = expandBraces(parts);
  if (braces !== undefined) return braces.map((text) => known(text));
  const fields = openFields();
  for (const part of parts) addPart(fields, part, machine);
  const all = closeFields(fields).slice(0, mostFields);
  return all.map((field) => markDisguise(field, word, parts));
}

/** The one text a word becomes where the shell does not part it: values, targets, patterns. */
export function expandText(word: Word | undefined, machine: Machine): Flow {
  if (word === undefined) return nothing;
  if (word.parts === undefined) return expandPlain(word, machine);
  const flow = concatenate(word.parts.map((part) => flatten(partFlow(part, machine))));
  return markDisguise(flow, word, word.parts);
}

function expandPlain(word: Word, { scene }: Machine): Flow {
  if (word.text === word.value) return flowIn(scene, word.value, word.pos);
  const flow = flowIn(scene, word.value);
  return isGlued(word, []) ? markEncoded(flow, "concatenated") : flow;
}

function markDisguise(flow: Flow, word: Word, parts: readonly WordPart[]): Flow {
  if (isSpelledOut(parts)) return markEncoded(flow, "character-codes");
  return isGlued(word, parts) ? markEncoded(flow, "concatenated") : flow;
}

interface Fields {
  readonly done: Flow[];
  open: Flow[] | undefined;
}

function openFields(): Fields {
  return { done: [], open: undefined };
}

function closeFields(fields: Fields): Flow[] {
  if (fields.open !== undefined) fields.done.push(joinPieces(fields.open));
  fields.open = undefined;
  return fields.done;
}

function joinPieces(pieces: readonly Flow[]): Flow {
  return concatenate(pieces);
}

function addPart(fields: Fields, part: WordPart, machine: Machine): void {
  const held = partFlow(part, machine);
  if (isList(held)) {
    addList(fields, held);
    return;
  }
  const isParted =
    part.type === "SimpleExpansion" || part.type === "ParameterExpansion" || part.type === "CommandExpansion";
  if (isParted) addParted(fields, held);
  else (fields.open ??= []).push(held);
}

/** `$@` and `${list[@]}`: each item is an argument of its own. */
function addList(fields: Fields, items: readonly Flow[]): void {
  for (const [index, item] of items.entries()) {
    if (index > 0) closeFields(fields);
    (fields.open ??= []).push(item);
  }
}

/** What stands outside quotes is parted at blanks. */
function addParted(fields: Fields, flow: Flow): void {
  const text = textOf(flow);
  if (text === undefined || !/\s/u.test(text)) {
    if (text !== "") (fields.open ??= []).push(flow);
    return;
  }
  const words = splitWords(flow);
  if (/^\s/u.test(text)) closeFields(fields);
  for (const [index, word] of words.entries()) {
    if (index > 0) closeFields(fields);
    (fields.open ??= []).push(word);
  }
  if (/\s$/u.test(text)) closeFields(fields);
}

/** What one part of a word stands for. */
function partFlow(part: WordPart, machine: Machine): Held {
  switch (part.type) {
    case "Literal":
      return flowIn(machine.scene, part.value, part.text === part.value ? part.pos : undefined);
    case "SingleQuoted":
      return flowIn(machine.scene, part.value, part.pos + 1);
    case "AnsiCQuoted":
    case "Glob":
      return known(part.value);
    case "DoubleQuoted":
    case "LocaleString":
      return expandQuoted(part.parts, machine);
    case "ExtendedGlob":
    case "BraceExpansion":
      return known(part.text);
    case "ProcessSubstitution":
      return openDescriptor(part, machine);
    default:
      return expansionFlow(part, machine);
  }
}

function expandQuoted(parts: readonly DoubleQuotedChild[], machine: Machine): Held {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return partFlow(only, machine);
  return concatenate(parts.map((part) => flatten(partFlow(part, machine))));
}

type Expansion = Exclude<DoubleQuotedChild, { type: "Literal" }>;

function expansionFlow(part: Expansion, machine: Machine): Held {
  const { scene } = machine;
  switch (part.type) {
    case "SimpleExpansion":
      return lookUp(scene, part.text.slice(1), part.pos);
    case "ParameterExpansion":
      return expandParameter(part, machine, (word) => expandText(word, machine));
    case "CommandExpansion":
      return part.script === undefined ? unknown : trimBreaks(machine.substitute(part.script, part.pos, machine));
    default: {
      const value = calculate(part.expression, (name) => readNumber(lookUp(scene, name, part.pos)));
      return value === undefined ? unknown : known(String(value));
    }
  }
}

function readNumber(held: Held): number | undefined {
  const text = isList(held) ? undefined : textOf(held);
  return text !== undefined && /^-?\d{1,15}$/u.test(text) ? Number(text) : undefined;
}

/** `<(…)`: a file that holds what the commands print. `>(…)` reads what is written to it, which is the input at hand. */
function openDescriptor(part: Extract<WordPart, { type: "ProcessSubstitution" }>, machine: Machine): Flow {
  if (part.script === undefined) return unknown;
  const { session } = machine.scene;
  const path = `/dev/fd/${part.pos}.${session.steps}`;
  const output = machine.substitute(part.script, part.pos, machine);
  session.files.write(path, part.operator === "<" ? output : unknown);
  return known(path);
}

/** Without the line ends at its end, as `$(…)` gives it. */
function trimBreaks(flow: Flow): Flow {
  return flow.texts.length === 0 ? flow : mapFlow(flow, (text) => text.slice(0, findEnd(text)));
}

function findEnd(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}

/** The parts of a here-document as one text. */
export function expandBody(parts: readonly WordPart[], machine: Machine): Flow {
  return concatenate(parts.map((part) => flatten(partFlow(part, machine))));
}
