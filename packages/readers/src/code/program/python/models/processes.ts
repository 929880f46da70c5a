import type { EffectTrait } from "@doorward/core";
import type { Model } from "../../evaluate/calls.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { argumentOf, splitArguments } from "../../evaluate/keywords.ts";
import { marksOf, mergeMarks } from "../../evaluate/marks.ts";
import { isTruthy, toNumber } from "../../evaluate/operators.ts";
import { concatenate, toPattern, toTexts } from "../../evaluate/text.ts";
import { constant, instance, opaque, textOf, unknown, type Value } from "../../evaluate/value.ts";
import { describeValue } from "../../evaluate/data.ts";
import { originMarks, recordEffect } from "../../models/record.ts";
import { evaluateInput } from "../../models/processes.ts";
import { findTarget } from "../../models/targets.ts";

const shellRunners = [
  "os.system",
  "os.popen",
  "os.startfile",
  "commands.getoutput",
  "subprocess.getoutput",
  "subprocess.getstatusoutput",
  "asyncio.create_subprocess_shell",
  "platform.popen",
  "pty.spawn",
  "IPython.get_ipython().system",
];
const programRunners = [
  "subprocess.Popen",
  "subprocess.run",
  "subprocess.call",
  "subprocess.check_call",
  "subprocess.check_output",
  "asyncio.create_subprocess_exec",
  "sh.Command",
  "plumbum.local",
];
const replacements = [
  "execl",
  "execle",
  "execlp",
  "execv",
  "execve",
  "execvp",
  "execvpe",
  "spawnl",
  "spawnv",
  "spawnve",
  "spawnlp",
  "spawnvp",
  "posix_spawn",
];

/** CREATE_NO_WINDOW and DETACHED_PROCESS of the Windows API, processthreadsapi.h. */
const noWindow = 0x08_00_00_00;
const detachedProcess = 0x08;

/** Functions of Python's library that start processes. */
export const pythonProcessModels: Readonly<Record<string, Model>> = {
  ...Object.fromEntries(shellRunners.map((name) => [name, (call: Call, via: string) => start(call, via, ["shell"])])),
  ...Object.fromEntries(programRunners.map((name) => [name, (call: Call, via: string) => start(call, via, [])])),
  "process().communicate": writeInput,
  "process().stdin.write": writeInput,
  ...Object.fromEntries(
    replacements.map((name) => [
      `os.${name}`,
      (call: Call, via: string) => start({ ...call, args: call.args.slice(name.startsWith("spawn") ? 1 : 0) }, via, []),
    ]),
  ),
};

function start(call: Call, via: string, traits: EffectTrait[]): Value {
  const { positional, named } = splitArguments(call.args);
  const command = argumentOf(call.args, 0, "args") ?? unknown;
  const parts = command.kind === "list" ? command.items : /exec|spawn/u.test(via) ? positional : [command];
  const line =
    parts.length === 0 ? unknown : parts.reduce((left, right) => concatenate(concatenate(left, constant(" ")), right));
  const all = [...traits, ...traitsOf(named)];
  const inline = findInline(parts);
  if (inline !== undefined && toTexts(inline) === undefined) {
    recordEffect(call, {
      kind: "evaluate",
      via: `${via} ${toPattern(parts[0] ?? unknown) ?? ""}`,
      subject: inline,
      traits: ["inline-code"],
    });
  }
  const target = parts.map((part) => findTarget(call, part)).find((path) => path !== undefined);
  recordEffect(call, {
    kind: "run",
    via,
    subject: line,
    traits: inline === undefined ? all : [...all, "inline-code"],
    target,
  });
  const input = named?.entries.get("input");
  if (input !== undefined) evaluateInput(call, via, line, input);
  const said = toPattern(line) ?? "a process";
  const started = instance(
    "process()",
    mergeMarks(originMarks(call, "process-output", said.slice(0, 80), describeValue(line)), marksOf(line)),
  );
  const pipe = instance("process().stdin");
  pipe.entries.set("line", line);
  started.entries.set("line", line).set("stdin", pipe);
  return started;
}

/** `process.communicate(code)`, `process.stdin.write(code)`. */
function writeInput(call: Call, via: string): Value {
  const line = call.self?.kind === "instance" ? call.self.entries.get("line") : undefined;
  const input = argumentOf(call.args, 0, "input");
  if (line !== undefined && input !== undefined) evaluateInput(call, via.replace("process().", ""), line, input);
  return opaque(call.self === undefined ? unknown.marks : marksOf(call.self));
}

function findInline(parts: readonly Value[]): Value | undefined {
  const flag = parts.findIndex((part) =>
    ["-c", "-e", "-Command", "-EncodedCommand", "/c"].includes(textOf(part) ?? ""),
  );
  return flag < 1 ? undefined : parts[flag + 1];
}

function traitsOf(named: Value | undefined): EffectTrait[] {
  if (named?.kind !== "fields") return [];
  const traits: EffectTrait[] = [];
  const { entries } = named;
  const flags = entries.get("creationflags");
  const number = flags === undefined ? undefined : toNumber(flags);
  const flagName = flags?.kind === "api" ? flags.name : "";
  if (entries.get("shell") !== undefined && isTruthy(entries.get("shell") ?? unknown) !== false) traits.push("shell");
  if (/NO_WINDOW/u.test(flagName) || ((number ?? 0) & noWindow) !== 0) traits.push("hidden-window");
  if (/DETACHED/u.test(flagName) || ((number ?? 0) & detachedProcess) !== 0 || entries.has("start_new_session"))
    traits.push("detached");
  if (entries.has("startupinfo")) traits.push("hidden-window");
  const isNowhere = (name: string) => /DEVNULL/u.test(apiName(entries.get(name)));
  if (isNowhere("stdout") && isNowhere("stderr")) traits.push("silenced");
  return traits;
}

function apiName(value: Value | undefined): string {
  return value?.kind === "api" ? value.name : "";
}
