import type { EffectTrait } from "@doorward/core";
import { describeValue } from "../evaluate/data.ts";
import { callBack, type Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOf, mergeMarks } from "../evaluate/marks.ts";
import { concatenate, gap, toPattern, toTexts } from "../evaluate/text.ts";
import { api, constant, instance, opaque, textOf, undefinedValue, unknown, type Value } from "../evaluate/value.ts";
import { evaluateText } from "./evaluation.ts";
import { findTarget } from "./targets.ts";
import { callbackOf, isOn, optionOf, optionText, originMarks, recordEffect } from "./record.ts";

const inlineFlags = new Set(["-e", "--eval", "-c", "-p", "--print", "-r", "/c", "-Command", "-EncodedCommand", "-enc"]);
const javascriptPrograms = /^(?:.*[\\/])?(?:node|nodejs|bun|deno)(?:\.exe)?$/iu;

/** Functions that start processes. */
export const processModels: Readonly<Record<string, Model>> = {
  ...named(
    [
      "child_process.exec",
      "child_process.execSync",
      "shelljs.exec",
      "execa.command",
      "execa.execaCommand",
      "execa.execaCommandSync",
      "Bun.$",
      "execa.$",
      "zx.$",
    ],
    runLine,
  ),
  ...named(
    [
      "child_process.spawn",
      "child_process.spawnSync",
      "child_process.execFile",
      "child_process.execFileSync",
      "cross-spawn",
      "cross-spawn.spawn",
      "cross-spawn.sync",
      "execa",
      "execa.execa",
      "execa.execaSync",
      "execa.sync",
      "node-pty.spawn",
      "Bun.spawn",
      "Bun.spawnSync",
      "Deno.Command",
      "Deno.run",
    ],
    runProgram,
  ),
  "child_process.fork": (call, name) => runModuleFile(call, name),
  "cluster.fork": () => instance("process"),
  "process.binding": (call) => api(`process.binding.${textOf(call.args[0] ?? unknown) ?? ""}`),
  "process.binding.spawn_sync.spawn": (call, name) => runProgram(call, name),
  "process.dlopen": (call) => {
    recordEffect(call, { kind: "load", via: "process.dlopen", subject: call.args[1] ?? unknown });
    return unknown;
  },
  "process().stdin.write": (call) => writeInput(call, call.args[0]),
  "process().stdin.end": (call) => writeInput(call, call.args[0]),
  "process().unref": (call) => {
    addDetached(call);
    return unknown;
  },
};

function named(names: readonly string[], model: Model): Record<string, Model> {
  return Object.fromEntries(names.map((name) => [name, model]));
}

/** `exec("a command line", options)`. */
function runLine(call: Call, via: string): Value {
  const [first = unknown, ...others] = call.args;
  const options = others.find((each) => each.kind === "fields");
  const line = first.kind === "list" ? (first.items[0] ?? unknown) : first;
  const traits = traitsOf(options);
  recordEffect(call, { kind: "run", via, subject: line, traits: [...traits, "shell"] });
  takeInput(call, via, line, options);
  return processOf(call, line);
}

/** `spawn(program, arguments, options)`. */
function runProgram(call: Call, via: string): Value {
  const [given = unknown, ...others] = call.args;
  const [first = unknown, second, third] =
    given.kind === "fields" && given.entries.has("file")
      ? [given.entries.get("file"), given.entries.get("args"), given]
      : [given, ...others];
  const [program, args] =
    first.kind === "list" ? [first.items[0] ?? unknown, { ...first, items: first.items.slice(1) }] : [first, second];
  const options = [third, second].find((each) => each?.kind === "fields");
  const parts = args?.kind === "list" ? args.items : [];
  const line = [program, ...parts].reduce((left, right) => concatenate(concatenate(left, constant(" ")), right));
  const traits = traitsOf(options);
  const target =
    parts.map((part) => findTarget(call, part)).find((path) => path !== undefined) ?? findTarget(call, program);
  const isInline = evaluateInline(call, via, program, parts);
  recordEffect(call, {
    kind: "run",
    via,
    subject: line,
    traits: isInline ? [...traits, "inline-code"] : traits,
    target,
  });
  takeInput(call, via, line, options);
  return processOf(call, line);
}

/** `fork(file, arguments, options)` runs a JavaScript file. */
function runModuleFile(call: Call, via: string): Value {
  const [file = unknown, args, options] = call.args;
  const target = findTarget(call, file);
  const line = concatenate(constant("node "), file);
  const traits = [...traitsOf(options), ...traitsOf(args)];
  const flags = optionOf(options, "execArgv") ?? optionOf(args, "execArgv");
  if (flags?.kind === "list" && evaluateInline(call, via, constant("node"), flags.items)) traits.push("inline-code");
  recordEffect(call, { kind: "run", via, subject: line, traits, target });
  return processOf(call, line);
}

/** `node -e code`: the code is read as code. */
function evaluateInline(call: Call, via: string, program: Value, parts: readonly Value[]): boolean {
  const flag = parts.findIndex((part) => inlineFlags.has(textOf(part) ?? ""));
  const code = flag < 0 ? undefined : parts[flag + 1];
  if (code === undefined) return false;
  const name = toPattern(program) ?? "";
  if (javascriptPrograms.test(name)) evaluateText(call, `${via} node ${textOf(parts[flag] ?? unknown) ?? ""}`, code);
  else if (toTexts(code) === undefined)
    recordEffect(call, { kind: "evaluate", via: `${via} ${name}`, subject: code, traits: ["inline-code"] });
  return true;
}

const interpreters =
  /^(?:.*[\\/])?(?:node|nodejs|bun|deno|python[\d.]*|pythonw|bash|sh|zsh|dash|pwsh|powershell|cmd|perl|ruby|php|osascript)(?:\.exe)?(?:\s+-\S*)*\s*$/iu;

/** `execFileSync("node", { input: code })`. */
function takeInput(call: Call, via: string, line: Value, options: Value | undefined): void {
  const input = optionOf(options, "input");
  if (input !== undefined) evaluateInput(call, via, line, input);
}

/** `child.stdin.write(code)`. */
function writeInput(call: Call, input: Value | undefined): Value {
  const line = call.self?.kind === "instance" ? call.self.entries.get("line") : undefined;
  if (line !== undefined && input !== undefined) evaluateInput(call, "stdin", line, input);
  return undefinedValue;
}

/** `answer.pipe(child.stdin)`. */
export function pipeInput(call: Call, input: Value, to: Value): boolean {
  const line = to.kind === "instance" && to.of === "process().stdin" ? to.entries.get("line") : undefined;
  if (line !== undefined) evaluateInput(call, "stdin", line, input);
  return line !== undefined;
}

/** What an interpreter that was given no file reads from its input is a program. */
export function evaluateInput(call: Call, via: string, line: Value, input: Value): void {
  const program = (toPattern(line) ?? "").trim();
  if (!interpreters.test(program) && program !== gap) return;
  recordEffect(call, { kind: "evaluate", via: `${via} of ${program}`, subject: input, traits: ["inline-code"] });
}

function traitsOf(options: Value | undefined): EffectTrait[] {
  if (options?.kind !== "fields") return [];
  const traits: EffectTrait[] = [];
  if (isOn(options, "detached")) traits.push("detached");
  if (isOn(options, "windowsHide")) traits.push("hidden-window");
  if (isOn(options, "shell") || optionText(options, "shell") !== "") traits.push("shell");
  const streams = optionOf(options, "stdio");
  const ways =
    streams === undefined
      ? []
      : streams.kind === "list"
        ? streams.items.map((item) => textOf(item))
        : [textOf(streams)];
  if (ways.length > 0 && ways.every((way) => way === "ignore")) traits.push("silenced");
  return traits;
}

/** What was started: its output comes from the process; what it was told stays with it. */
function processOf(call: Call, line: Value): Value {
  const said = toTexts(line)?.[0] ?? toPattern(line) ?? "a process";
  const marks = mergeMarks(originMarks(call, "process-output", said.slice(0, 80), describeValue(line)), marksOf(line));
  const callback = callbackOf(call.args);
  if (callback !== undefined) callBack(callback, [unknown, opaque(marks), opaque(marks)], call);
  const started = instance("process()", marks);
  const input = instance("process().stdin");
  input.entries.set("line", line);
  started.entries.set("pid", unknown).set("stdin", input);
  return started;
}

/** `.unref()` lets the started process outlive this one. */
function addDetached(call: Call): void {
  const origin = call.self?.marks.origins.find((each) => each.kind === "process-output");
  if (origin === undefined) return;
  recordEffect(call, {
    kind: "run",
    via: "unref",
    subject: origin.address ?? { texts: [], encodings: [], origins: [] },
    traits: ["detached"],
  });
}
