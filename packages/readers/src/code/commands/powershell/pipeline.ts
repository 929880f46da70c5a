import { evaluateCode } from "../actions/evaluate.ts";
import { recordEffect } from "../actions/record.ts";
import { writePath } from "../actions/storage.ts";
import { concatenate, type Flow, known, markEncoded, textOf } from "../flow/flow.ts";
import { emptyList, nothingKnown, textValue, toFlow, type Value } from "../scripting/value.ts";
import { getValue } from "../scripting/variables.ts";
import { programName } from "../session/names.ts";
import { takeStep } from "../session/session.ts";
import { aliases } from "./aliases.ts";
import { type Argument, readArgument, readArguments, readWord } from "./arguments.ts";
import { cmdlets } from "./cmdlets.ts";
import { readParameters } from "./cmdlet-call.ts";
import { type Cursor, match, peek, skipBlanks, take } from "./cursor.ts";
import { readBlock, readExpression, readOperand } from "./expressions.ts";
import { type Machine, makeCall, runBody } from "./machine.ts";

/** Reads elements with `|`, `&&` and `||` between; gives what the last one puts out. */
export function readPipeline(cursor: Cursor, machine: Machine): Value {
  let output = readElement(cursor, machine);
  for (;;) {
    skipBlanks(cursor);
    if (take(cursor, "&&") || take(cursor, "||")) {
      skipBlanks(cursor, true);
      output = readElement(cursor, machine);
    } else if (take(cursor, "|")) {
      skipBlanks(cursor, true);
      output = readElement(cursor, { ...machine, input: output });
    } else if (peek(cursor) === ">") readRedirect(cursor, machine, output);
    else if (!take(cursor, "&")) return output;
  }
}

function readRedirect(cursor: Cursor, machine: Machine, output: Value): void {
  const start = cursor.at;
  const isAppended = match(cursor, />{1,2}/uy)?.[0] === ">>";
  skipBlanks(cursor);
  const path = toFlow(readArgument(cursor, machine).value);
  if (path.texts.length === 0 || textOf(path) === "") return;
  writePath(makeCall(machine, "Out-File", start, cursor.at), path, toFlow(output, "\n"), { isAppended });
}

const expressionStart = /[$@("'‘’“”[\d!,+]|-(?:join|split|not|bnot|[\d$(])/iuy;

function readElement(cursor: Cursor, machine: Machine): Value {
  skipBlanks(cursor);
  const sign = peek(cursor);
  if (sign === "&" || (sign === "." && /[\s"'($]/u.test(peek(cursor, 1)))) {
    cursor.at += 1;
    skipBlanks(cursor);
    return readInvocation(cursor, machine);
  }
  if (sign === "{") return readBlock(cursor, machine);
  expressionStart.lastIndex = cursor.at;
  return expressionStart.test(cursor.text) ? readExpression(cursor, machine) : readCommand(cursor, machine);
}

/** `& name args`, `. script`, `& { … }`: what is started stands in a value. */
function readInvocation(cursor: Cursor, machine: Machine): Value {
  const start = cursor.at;
  const sign = peek(cursor);
  if (!/[$("'‘’“”{@[]/u.test(sign)) return readCommand(cursor, machine);
  const target = sign === "{" ? readBlock(cursor, machine) : readOperand(cursor, machine);
  const args = readArguments(cursor, machine);
  if (target.kind === "block") return runBody(target.body, { ...machine, input: args[0]?.value ?? machine.input });
  if (target.kind === "code") {
    const call = makeCall(machine, "scriptblock", start, cursor.at);
    return textValue(evaluateCode(call, target.flow, { language: "powershell", scope: machine.scene.scope }));
  }
  return startCommand(toFlow(target, ""), args, machine, [start, cursor.at]);
}

function readCommand(cursor: Cursor, machine: Machine): Value {
  const start = cursor.at;
  const written = readWord(cursor, machine);
  if (written === undefined) {
    cursor.at += 1;
    return emptyList;
  }
  const raw = cursor.text.slice(start, Math.min(cursor.at, start + 200));
  const isDisguised = /[a-z]`[a-z]/iu.test(raw) || /[a-z](?:''|"")[a-z]/iu.test(raw);
  const name = isDisguised ? markEncoded(written, "concatenated") : written;
  const args = readArguments(cursor, machine);
  return startCommand(name, args, machine, [start, cursor.at]);
}

/** Starts a command by its name: a function, a cmdlet, or a program. */
function startCommand(
  name: Flow,
  args: readonly Argument[],
  machine: Machine,
  [start, end]: readonly [number, number],
): Value {
  const { session, scope } = machine.scene;
  if (!takeStep(session)) return nothingKnown;
  const written = (textOf(name) ?? "").toLowerCase();
  const alias = getValue(scope, `alias:${written}`);
  const named = (alias === undefined ? undefined : textOf(toFlow(alias))?.toLowerCase()) ?? written;
  const plain = aliases.get(named) ?? named;
  const stdin = machine.input === undefined ? undefined : toFlow(machine.input, "\n");
  const call = { ...makeCall(machine, plain, start, end), program: name, args: args.flatMap(toArguments), stdin };
  if (name.encodings.length > 0)
    recordEffect(call, { kind: "run", subject: concatenate([name, ...call.args.slice(0, 8)], " ") });
  const cmdlet = session.routines.has(plain) ? undefined : cmdlets.get(plain.replace(/^[\w.]{1,100}\\(?=\w+-)/u, ""));
  if (cmdlet !== undefined) return cmdlet({ call, machine, ...readParameters(args), input: machine.input });
  const program: Flow = alias === undefined ? { ...name, encodings: [] } : known(plain);
  return textValue(session.hands.start({ ...call, name: programName(plain), program }));
}

function toArguments({ value }: Argument): Flow[] {
  return value.kind === "list" ? value.items.slice(0, 1024).map((item) => toFlow(item)) : [toFlow(value)];
}
