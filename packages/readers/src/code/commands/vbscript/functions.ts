import { evaluateCode } from "../actions/evaluate.ts";
import { originOf, recordEffect } from "../actions/record.ts";
import { reverseFlow } from "../flow/decode.ts";
import { type Flow, forgetTexts, fromOrigin, known, mapFlow, unknown } from "../flow/flow.ts";
import { startLine } from "../programs/wrappers.ts";
import { createObject } from "../scripting/objects.ts";
import { lengthOf, splitText } from "../scripting/text-methods.ts";
import {
  constantValue,
  emptyList,
  listValue,
  nothingKnown,
  numberValue,
  textValue,
  toCharacter,
  toFlow,
  toItems,
  toNumber,
  type Value,
} from "../scripting/value.ts";
import { type Machine, makeCall } from "./machine.ts";

/** A function that the language brings. */
export type BuiltinFunction = (args: readonly Value[], machine: Machine) => Value;

function flowAt(args: readonly Value[], index: number): Flow {
  const value = args[index];
  return value === undefined ? unknown : toFlow(value);
}

/** Mid, Left and Right count from one. */
function cut(args: readonly Value[], start: number | undefined, length: number | undefined): Value {
  const flow = flowAt(args, 0);
  if (start === undefined || start < 1) return textValue(forgetTexts(flow));
  return textValue(
    mapFlow(flow, (text) => text.slice(start - 1, length === undefined ? undefined : start - 1 + length)),
  );
}

function right(args: readonly Value[]): Value {
  const length = toNumber(args[1]);
  if (length === undefined) return textValue(forgetTexts(flowAt(args, 0)));
  return textValue(mapFlow(flowAt(args, 0), (text) => (length <= 0 ? "" : text.slice(-length))));
}

function replace(args: readonly Value[]): Value {
  const [, from = "", to = ""] = args.map((arg) => toFlow(arg).texts[0]);
  if (from === "") return textValue(flowAt(args, 0));
  return textValue(mapFlow(flowAt(args, 0), (text) => text.replaceAll(from, () => to)));
}

function toInteger(args: readonly Value[]): Value {
  const text = toFlow(args[0] ?? nothingKnown).texts[0] ?? "";
  const hex = /^&h([0-9a-f]{1,8})&?$/iu.exec(text.trim())?.[1];
  const number = hex === undefined ? toNumber(args[0]) : Number.parseInt(hex, 16);
  return number === undefined ? nothingKnown : numberValue(Math.round(number), { ...flowAt(args, 0), texts: [] });
}

function signCode(args: readonly Value[]): Value {
  const [text = ""] = flowAt(args, 0).texts;
  return text === "" ? nothingKnown : numberValue(text.charCodeAt(0), { ...flowAt(args, 0), texts: [] });
}

function evaluate(args: readonly Value[], machine: Machine): Value {
  const call = makeCall(machine, "Execute");
  return textValue(evaluateCode(call, flowAt(args, 0), { language: "vbscript", scope: machine.scene.scope }));
}

function askUser(args: readonly Value[], machine: Machine): Value {
  const call = makeCall(machine, "InputBox");
  const isPassword = /pass|kennwort|contrase/iu.test(flowAt(args, 0).texts[0] ?? "");
  if (isPassword) recordEffect(call, { kind: "observe", subject: known("password") });
  return textValue(fromOrigin(originOf(call, "user-input", "InputBox")));
}

function makeObject(args: readonly Value[]): Value {
  const name = flowAt(args, 0).texts[0] ?? "";
  const moniker = /^(?:new:|winmgmts:|script:)(.*)$/isu.exec(name)?.[1];
  return createObject(moniker ?? name, []);
}

const passOn: BuiltinFunction = (args) => textValue(flowAt(args, 0));

/** Functions that VBScript brings. */
export const functions: ReadonlyMap<string, BuiltinFunction> = new Map<string, BuiltinFunction>([
  ["chr", ([code = nothingKnown]) => toCharacter(numeric(code))],
  ["chrw", ([code = nothingKnown]) => toCharacter(numeric(code))],
  ["chrb", ([code = nothingKnown]) => toCharacter(numeric(code))],
  ["asc", signCode],
  ["ascw", signCode],
  ["strreverse", (args) => textValue(reverseFlow(flowAt(args, 0)))],
  ["replace", replace],
  ["mid", (args) => cut(args, toNumber(args[1]), args[2] === undefined ? undefined : toNumber(args[2]))],
  ["left", (args) => cut(args, 1, toNumber(args[1]))],
  ["right", right],
  ["split", (args) => splitText(flowAt(args, 0), args[1])],
  [
    "join",
    (args) =>
      textValue(toFlow(args[0] ?? nothingKnown, args[1] === undefined ? " " : (toFlow(args[1]).texts[0] ?? ""))),
  ],
  ["array", (args) => listValue(args)],
  ["ucase", (args) => textValue(mapFlow(flowAt(args, 0), (text) => text.toUpperCase()))],
  ["lcase", (args) => textValue(mapFlow(flowAt(args, 0), (text) => text.toLowerCase()))],
  ["trim", (args) => textValue(mapFlow(flowAt(args, 0), (text) => text.trim()))],
  ["len", ([value = nothingKnown]) => lengthOf(value)],
  ["ubound", ([value = nothingKnown]) => numberValue(toItems(value).length - 1)],
  ["lbound", () => numberValue(0)],
  ["cint", toInteger],
  ["clng", toInteger],
  ["cbyte", toInteger],
  ["val", toInteger],
  ["cstr", passOn],
  ["cbool", passOn],
  ["unescape", (args) => textValue(mapFlow(flowAt(args, 0), unescapeText, "percent"))],
  ["hex", ([value]) => constantValue((toNumber(value) ?? 0).toString(16).toUpperCase())],
  ["space", ([count]) => constantValue(" ".repeat(Math.min(1000, Math.max(0, toNumber(count) ?? 0))))],
  ["createobject", makeObject],
  ["getobject", makeObject],
  ["execute", evaluate],
  ["executeglobal", evaluate],
  ["eval", evaluate],
  ["shell", (args, machine) => textValue(startLine(makeCall(machine, "Shell"), flowAt(args, 0)))],
  ["inputbox", askUser],
  ["msgbox", () => emptyList],
  [
    "environ",
    (args, machine) =>
      textValue(fromOrigin(originOf(makeCall(machine, "Environ"), "environment", flowAt(args, 0).texts[0] ?? ""))),
  ],
  ["now", () => nothingKnown],
  ["wscript.createobject", makeObject],
  ["wscript.sleep", () => emptyList],
  ["wscript.echo", () => emptyList],
  ["wscript.quit", () => emptyList],
  [
    "wscript.arguments",
    (_, machine) =>
      textValue(fromOrigin(originOf(makeCall(machine, "WScript.Arguments"), "parameter", "WScript.Arguments"))),
  ],
]);

function numeric(value: Value): Value {
  const number = toNumber(value);
  return number === undefined ? nothingKnown : numberValue(number, { ...toFlow(value), texts: [] });
}

function unescapeText(text: string): string {
  return text.replaceAll(/%u([0-9a-f]{4})|%([0-9a-f]{2})/giu, (_, wide?: string, narrow?: string) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow ?? "0", 16)),
  );
}
