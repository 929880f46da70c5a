import { evaluateCode } from "../actions/evaluate.ts";
import { recordEffect } from "../actions/record.ts";
import { known, markEncoded, textOf } from "../flow/flow.ts";
import { callObjectMethod, createObject } from "../scripting/objects.ts";
import { callTextMethod, lengthOf } from "../scripting/text-methods.ts";
import {
  listValue,
  measure,
  nothingKnown,
  textValue,
  toFlow,
  toItems,
  toName,
  type Value,
} from "../scripting/value.ts";
import { charge, isSpent } from "../session/session.ts";
import { type Machine, makeCall, runBody } from "./machine.ts";
import { staticMethods } from "./static-methods.ts";
import { getValue, setValue } from "../scripting/variables.ts";

/** A method called on a value. */
export interface MemberCall {
  readonly value: Value;
  readonly name: string;
  readonly args: readonly Value[];
  readonly machine: Machine;
  readonly start: number;
  readonly end: number;
}

/** What a method gives. */
export function callMember({ value, name, args, machine, start, end }: MemberCall): Value {
  const method = name.toLowerCase();
  const call = makeCall(machine, name, start, end);
  const { session } = machine.scene;
  charge(session, measure(value) + args.reduce((size, arg) => size + measure(arg), 0));
  if (isSpent(session)) return nothingKnown;
  if (value.kind === "block" && method.startsWith("invoke")) return runBody(value.body, machine);
  if (value.kind === "code" && method.startsWith("invoke"))
    return textValue(evaluateCode(call, value.flow, { language: "powershell", scope: machine.scene.scope }));
  if (args.some((arg) => toName(arg).includes("amsi"))) noteWeakening(machine, start, end);
  if (value.kind === "object") return callObjectMethod(call, value, method, args) ?? passOn(value, args);
  if (method === "invoke" && textOf(toFlow(value)) !== undefined) return nothingKnown;
  if (method === "foreach" && args[0]?.kind === "block")
    return listValue(
      toItems(value)
        .slice(0, 4096)
        .map((item) => runWith(item, args[0], machine)),
    );
  return callTextMethod(toFlow(value, ""), method, args) ?? passOn(value, args);
}

/** Runs a block for one item. */
function runWith(item: Value, block: Value | undefined, machine: Machine): Value {
  return block?.kind === "block" ? runBody(block.body, { ...machine, input: item }) : nothingKnown;
}

/** Of an unknown method only the sources of what goes in come out. */
function passOn(value: Value, args: readonly Value[]): Value {
  const flows = [value, ...args].map((one) => toFlow(one));
  const origins = flows.flatMap((flow) => flow.origins).slice(0, 12);
  return origins.length === 0
    ? nothingKnown
    : textValue({ texts: [], encodings: flows.flatMap((flow) => flow.encodings), origins });
}

/** Reaching into the part that checks scripts before they run. */
function noteWeakening(machine: Machine, start: number, end: number): void {
  const call = makeCall(machine, "AmsiUtils", start, end);
  recordEffect(call, {
    kind: "run",
    subject: known(machine.scene.text.slice(start, Math.min(end, start + 512))),
    traits: ["unprotected"],
  });
}

/** What a property gives. */
export function readMember(value: Value, name: string): Value {
  const property = name.toLowerCase();
  if (value.kind !== "object") return property === "length" ? lengthOf(value) : value;
  const field = value.fields.get(property);
  if (field !== undefined) return field;
  return property === "content" || /^(?:result|responsestream|invokecommand|client|value|stream|text)$/u.test(property)
    ? value
    : (value.fields.get("content") ?? value);
}

/** A method called on a type; `written` is its arguments as they stand. */
export interface StaticCall {
  readonly type: string;
  readonly name: string;
  readonly args: readonly Value[];
  readonly machine: Machine;
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** What a method of a type gives. */
export function callStatic({ type, name, args, machine, start, end, written }: StaticCall): Value {
  const short = type.toLowerCase().replace(/^system\./u, "");
  const method = name.toLowerCase();
  if (method === "new") return createObject(short, args);
  if (short === "array" && method === "reverse") return reverseVariable(written, args, machine);
  const call = makeCall(machine, `${short}.${method}`, start, end);
  const follow = staticMethods.get(`${short.split(".").at(-1) ?? ""}.${method}`);
  if (follow !== undefined) return follow(call, args);
  return (
    callObjectMethod(call, { kind: "object", name: short, fields: new Map() }, method, args) ??
    passOn(nothingKnown, args)
  );
}

/** `[array]::Reverse($x)` changes the variable itself. */
function reverseVariable(written: string, args: readonly Value[], machine: Machine): Value {
  const name = /^\(\s*\$(\w{1,200})\s*\)$/u.exec(written)?.[1]?.toLowerCase();
  const [value = nothingKnown] = args.length === 1 ? args : [listValue(args)];
  if (name === undefined) return value;
  const held = getValue(machine.scene.scope, name) ?? value;
  const reversed = toItems(held).toReversed();
  setValue(
    machine.scene.scope,
    name,
    listValue(reversed.map((item) => (item.kind === "text" ? textValue(markEncoded(item.flow, "reversed")) : item))),
  );
  return nothingKnown;
}

/** A property of a type. */
export function readStatic(type: string, name: string): Value {
  const short = type.toLowerCase().replace(/^system\./u, "");
  const property = name.toLowerCase();
  if (short.endsWith("encoding"))
    return { kind: "object", name: "encoding", fields: new Map([["name", textValue(known(property))]]) };
  return { kind: "object", name: `${short}.${property}`, fields: new Map() };
}
