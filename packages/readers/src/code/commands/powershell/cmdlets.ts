import { evaluateCode } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { originOf, recordEffect, withTraits } from "../actions/record.ts";
import type { EffectTrait } from "@doorward/core";
import { concatenate, type Flow, fromOrigin, known, markEncoded, nothing, textOf, unknown } from "../flow/flow.ts";
import { splitQuotedWords } from "../flow/words.ts";
import { startOperands } from "../programs/wrappers.ts";
import { changeFolder } from "../session/paths.ts";
import { mayRepeat } from "../session/session.ts";
import {
  emptyList,
  listValue,
  nothingKnown,
  objectValue,
  textValue,
  toFlow,
  toItems,
  toName,
  type Value,
} from "../scripting/value.ts";
import { setValue } from "../scripting/variables.ts";
import { createObject } from "../scripting/objects.ts";
import { type Cmdlet, type CmdletCall, parameterOf } from "./cmdlet-call.ts";
import { runBody } from "./machine.ts";
import { storageCmdlets } from "./storage-cmdlets.ts";
import { systemCmdlets } from "./system-cmdlets.ts";
import { writePath } from "../actions/storage.ts";

function flowOrUnknown(value: Value | undefined, separator = " "): Flow {
  return value === undefined ? unknown : toFlow(value, separator);
}

/** Invoke-WebRequest and Invoke-RestMethod. */
function fetchAddress(cmdlet: CmdletCall): Value {
  const { call } = cmdlet;
  const address = flowOrUnknown(parameterOf(cmdlet, "uri", 0));
  const body = parameterOf(cmdlet, "body") ?? parameterOf(cmdlet, "form");
  const sent = parameterOf(cmdlet, "infile");
  const payload = body === undefined ? (sent === undefined ? undefined : fileFlow(cmdlet, sent)) : toFlow(body);
  const traits: readonly EffectTrait[] = cmdlet.parameters.has("skipcertificatecheck") ? ["unprotected"] : [];
  const answer = requestFrom(call, address, { payload, traits });
  const output = parameterOf(cmdlet, "outfile o");
  if (output === undefined) return objectValue("response", [["content", textValue(answer)]]);
  writePath(call, toFlow(output), answer);
  return emptyList;
}

function fileFlow({ call }: CmdletCall, path: Value): Flow {
  const flow = toFlow(path);
  recordEffect(call, { kind: "read", subject: flow });
  return fromOrigin(originOf(call, "file", textOf(flow) ?? "", flow));
}

function transferBits(cmdlet: CmdletCall): Value {
  const answer = requestFrom(cmdlet.call, flowOrUnknown(parameterOf(cmdlet, "source", 0)));
  writePath(cmdlet.call, flowOrUnknown(parameterOf(cmdlet, "destination", 1)), answer);
  return emptyList;
}

/** Invoke-Expression: its text, or what comes through the pipe. */
function evaluate(cmdlet: CmdletCall): Value {
  const { call, machine } = cmdlet;
  const value = parameterOf(cmdlet, "command", 0) ?? cmdlet.input ?? nothingKnown;
  if (value.kind === "block") return runBody(value.body, machine);
  const code = toFlow(value, "\n");
  return textValue(
    evaluateCode({ ...call, stdin: undefined }, code, { language: "powershell", scope: machine.scene.scope }),
  );
}

/** Commands that run a block, here or elsewhere. */
function runBlock(cmdlet: CmdletCall): Value {
  const block =
    parameterOf(cmdlet, "scriptblock command", 0) ??
    cmdlet.positional.find((value) => value.kind === "block" || value.kind === "code");
  const isApart = cmdlet.call.name.endsWith("job");
  const call = isApart ? withTraits(cmdlet.call, ["background"]) : cmdlet.call;
  if (block?.kind === "block") return runBody(block.body, { ...cmdlet.machine, scene: call.scene });
  const file = parameterOf(cmdlet, "filepath");
  if (block === undefined) return file === undefined ? nothingKnown : textValue(startOperands(call, [toFlow(file)]));
  return textValue(evaluateCode(call, toFlow(block), { language: "powershell", scope: cmdlet.machine.scene.scope }));
}

const mostItems = 65_536;

/** ForEach-Object and Where-Object: a block for each item. */
function forEach(cmdlet: CmdletCall): Value {
  const blocks = [...cmdlet.positional, ...cmdlet.parameters.values()].filter((value) => value.kind === "block");
  const input = cmdlet.input ?? nothingKnown;
  if (cmdlet.call.name === "where-object") {
    for (const { body } of blocks) runBody(body, { ...cmdlet.machine, input });
    return input;
  }
  const { session } = cmdlet.call.scene;
  const outputs: Value[] = [];
  for (const [index, item] of toItems(input).entries()) {
    if (index > 0 && !mayRepeat(session)) break;
    for (const { body } of blocks) outputs.push(...toItems(runBody(body, { ...cmdlet.machine, input: item })));
    if (outputs.length > mostItems) break;
  }
  return outputs.length === 1 ? (outputs[0] ?? nothingKnown) : listValue(outputs);
}

/** Start-Process: a program, its arguments, and how its window looks. */
function startProcess(cmdlet: CmdletCall): Value {
  const traits: EffectTrait[] = cmdlet.parameters.has("wait") ? [] : ["background"];
  if (toName(parameterOf(cmdlet, "windowstyle")) === "hidden") traits.push("hidden-window");
  if (toName(parameterOf(cmdlet, "verb")) === "runas") traits.push("elevated");
  const file = flowOrUnknown(parameterOf(cmdlet, "filepath", 0));
  const list = parameterOf(cmdlet, "argumentlist args", 1);
  const words = list === undefined ? [] : toItems(list).flatMap((item) => splitQuotedWords(toFlow(item)));
  const call = withTraits(cmdlet.call, traits);
  if (/^https?:/iu.test(textOf(file) ?? "")) {
    recordEffect(call, { kind: "run", subject: file });
    return emptyList;
  }
  return textValue(startOperands(call, [file, ...words]));
}

function newObject(cmdlet: CmdletCall): Value {
  const short = toName(parameterOf(cmdlet, "comobject typename", 0)).replace(/^system\./u, "");
  const given = parameterOf(cmdlet, "argumentlist");
  const isNamed = cmdlet.parameters.has("comobject") || cmdlet.parameters.has("typename");
  const args = given === undefined ? cmdlet.positional.slice(isNamed ? 0 : 1).flatMap(toItems) : toItems(given);
  return short === "net.sockets.tcpclient" && args.length > 0 ? connectClient(cmdlet, args) : createObject(short, args);
}

function connectClient({ call }: CmdletCall, args: readonly Value[]): Value {
  const address = concatenate(
    args.slice(0, 2).map((arg) => toFlow(arg)),
    ":",
  );
  return objectValue("tcpclient", [["content", textValue(requestFrom(call, address))]]);
}

function setAlias(cmdlet: CmdletCall): Value {
  const name = toName(parameterOf(cmdlet, "name", 0));
  const value = parameterOf(cmdlet, "value", 1);
  if (value !== undefined) setValue(cmdlet.machine.scene.scope, `alias:${name}`, value);
  return emptyList;
}

function setVariable(cmdlet: CmdletCall): Value {
  const name = toName(parameterOf(cmdlet, "name", 0));
  setValue(cmdlet.machine.scene.scope, name, parameterOf(cmdlet, "value", 1) ?? cmdlet.input ?? nothingKnown);
  return emptyList;
}

/** Names that scripts hide behind patterns. */
const hiddenNames = ["invoke-expression", "invoke-webrequest", "invoke-restmethod", "new-object", "start-process"];

/** Get-Command finds a name by a pattern, which hides the name. */
function getCommand(cmdlet: CmdletCall): Value {
  const pattern = toName(parameterOf(cmdlet, "name", 0));
  if (!/[*?]/u.test(pattern)) return parameterOf(cmdlet, "name", 0) ?? nothingKnown;
  const found = hiddenNames.find((name) => fits(name, pattern));
  return found === undefined ? nothingKnown : textValue(markEncoded(known(found), "concatenated"));
}

/** Whether a name fits a pattern with `*` and `?`; each piece is looked for behind the one before. */
function fits(name: string, pattern: string): boolean {
  const pieces = pattern.replaceAll("?", "").split("*");
  let at = 0;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.startsWith(pieces[0] ?? "") && name.endsWith(pieces.at(-1) ?? "");
}

const passInput: Cmdlet = (cmdlet) => cmdlet.input ?? cmdlet.positional[0] ?? nothingKnown;

const putOut: Cmdlet = (cmdlet) => {
  const values = cmdlet.positional.length > 0 ? cmdlet.positional : [cmdlet.input ?? nothingKnown];
  return values.length === 1 ? (values[0] ?? nothingKnown) : listValue(values);
};

const setLocation: Cmdlet = (cmdlet) => {
  changeFolder(cmdlet.call.scene, flowOrUnknown(parameterOf(cmdlet, "path literalpath", 0)));
  return emptyList;
};

const swallow: Cmdlet = () => textValue(nothing);

const languageCmdlets: readonly (readonly [names: string, cmdlet: Cmdlet])[] = [
  ["invoke-webrequest invoke-restmethod", fetchAddress],
  ["start-bitstransfer", transferBits],
  ["invoke-expression", evaluate],
  ["invoke-command start-job start-threadjob", runBlock],
  ["foreach-object where-object", forEach],
  ["start-process", startProcess],
  ["new-object", newObject],
  ["set-alias new-alias", setAlias],
  ["set-variable new-variable", setVariable],
  ["get-command", getCommand],
  [
    "select-object sort-object out-string convertfrom-json convertto-json select-string convertfrom-securestring convertto-securestring get-unique measure-object",
    passInput,
  ],
  ["write-output write-host", putOut],
  ["set-location push-location", setLocation],
  ["out-null out-host", swallow],
];

/** Cmdlets by name. */
export const cmdlets: ReadonlyMap<string, Cmdlet> = new Map(
  [...languageCmdlets, ...storageCmdlets, ...systemCmdlets].flatMap(([names, cmdlet]) =>
    names.split(" ").map((name) => [name, cmdlet] as const),
  ),
);
