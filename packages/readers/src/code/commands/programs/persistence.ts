import type { EffectTrait } from "@doorward/core";
import { readInside } from "../actions/evaluate.ts";
import { commandLine, recordEffect, withTraits } from "../actions/record.ts";
import { contentOf, readPath, targetOf, writePath } from "../actions/storage.ts";
import { concatenate, type Flow, gap, known, mapFlow, nothing, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { recordRun } from "./host.ts";
import { cutFlow, defineOptions, readOptions, valueOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";
import { writeSetting } from "./settings.ts";
import { startLine } from "./wrappers.ts";

/** crontab: what is installed runs later, again and again. */
function crontab(call: Call): Flow {
  const options = readOptions(call.args, defineOptions({ ignored: "-u" }));
  if (options.flags.has("-l")) return known(`${gap}\n`);
  if (options.flags.has("-r")) return nothing;
  const [file] = options.operands;
  const isStandard = file === undefined || textOf(file) === "-";
  const table = isStandard ? (call.stdin ?? unknown) : (contentOf(call, file) ?? readPath(call, file));
  writePath(call, known("crontab"), table);
  readInside(startedLater(call, ["repeated"]), mapFlow(table, keepCommands), "shell");
  return nothing;
}

/** The commands of a crontab, one per line, without the times in front. */
function keepCommands(table: string): string {
  const commands = table
    .split("\n")
    .map((line) => /^\s*(?:@\w+|(?:[\d*/,\-a-zA-Z]+\s+){4}[\d*/,\-a-zA-Z]+)\s+(\S.*)$/u.exec(line)?.[1]);
  return commands.filter((command) => command !== undefined).join("\n");
}

/** A call whose effects come later, when something else starts it. */
function startedLater(call: Call, traits: readonly EffectTrait[]): Call {
  const later = withTraits(call, traits);
  return { ...later, scene: { ...later.scene, time: "call" }, stdin: undefined };
}

/** at: what comes on standard input runs later. */
function at(call: Call): Flow {
  recordRun(call);
  if (call.stdin !== undefined) readInside(startedLater(call, []), call.stdin, "shell");
  return nothing;
}

/** launchctl, systemctl and their like: which file or service is to be started from now on. */
function manageService(call: Call): Flow {
  const file = call.args.find((arg) => targetOf(call, arg) !== undefined || contentOf(call, arg) !== undefined);
  const target = file === undefined ? undefined : targetOf(call, file);
  recordEffect(call, { kind: "run", subject: commandLine(call), target });
  return unknown;
}

/** The value behind a slash option: `/d value`. */
function slashValue(call: Call, name: RegExp): Flow | undefined {
  const index = call.args.findIndex((arg) => name.test(textOf(arg) ?? ""));
  return index < 0 ? undefined : call.args[index + 1];
}

/** reg add: a value of the registry. Subject: key and name, with one backslash between. */
function registry(call: Call): Flow {
  const [command, key] = call.args;
  if (!/^(?:add|import|copy|restore|load)$/iu.test(textOf(command) ?? "")) return recordRun(call);
  if (textOf(command)?.toLowerCase() !== "add" || key === undefined) return manageService(call);
  const name = slashValue(call, /^[-/]v$/iu);
  const payload = slashValue(call, /^[-/]d$/iu);
  return writeRegistry(call, name === undefined ? key : concatenate([key, name], "\\"), payload);
}

/** Records a registry value; what starts with the session is read too. */
export function writeRegistry(call: Call, path: Flow, payload: Flow | undefined): Flow {
  const subject = mapFlow(path, (text) =>
    text
      .replace(/^(?:registry::|microsoft\.powershell\.core\\registry::)/iu, "")
      .replace(":\\", "\\")
      .replaceAll("\\\\", "\\"),
  );
  recordEffect(call, { kind: "write", subject, payload });
  const isStart =
    /\\(?:run|runonce|runservices|winlogon|command|imagepath|appinit_dlls|load|userinit|shell)(?:\\|$)/iu.test(
      textOf(subject) ?? "",
    );
  if (isStart && payload !== undefined) startLine(startedLater(call, []), payload);
  return nothing;
}

/** schtasks: a command that the system starts by itself. */
function scheduleTask(call: Call): Flow {
  recordRun(call);
  const command = slashValue(call, /^[-/]tr$/iu);
  if (command !== undefined) startLine(startedLater(call, ["repeated"]), command);
  return nothing;
}

/** sc and nssm: a service with its program. */
function createService(call: Call): Flow {
  recordRun(call);
  const path = call.args.findIndex((arg) => /^binpath=$/iu.test(textOf(arg) ?? ""));
  const program = path < 0 ? call.args.find((arg) => /^binpath=./iu.test(textOf(arg) ?? "")) : call.args[path + 1];
  if (program !== undefined)
    startLine(startedLater(call, []), path < 0 ? cutFlow(program, "binPath=".length) : program);
  return nothing;
}

/** defaults, PlistBuddy, gsettings: settings of the system and of applications. */
function writeDefaults(call: Call): Flow {
  const [command, domain, key, ...values] = call.args;
  if (!/^(?:write|set)$/u.test(textOf(command) ?? "") || domain === undefined) return recordRun(call);
  const name = key === undefined ? domain : concatenate([domain, key], " ");
  return writeSetting(call, call.name, name, concatenate(values, " "));
}

const plistOptions = defineOptions({ values: { command: "-c" } });

function editPlist(call: Call): Flow {
  const options = readOptions(call.args, plistOptions);
  const [path] = options.operands;
  if (path === undefined) return recordRun(call);
  const command = valueOf(options, "command");
  if (/^print/iu.test(textOf(command) ?? "")) return readPath(call, path);
  writePath(call, path, command);
  return nothing;
}

/** Programs by which something outlives the session. */
export const persistencePrograms: ProgramTable = [
  ["crontab fcrontab", crontab],
  ["at", at],
  ["launchctl systemctl service update-rc.d chkconfig initctl rc-update loginctl brew-services", manageService],
  ["reg", registry],
  ["schtasks", scheduleTask],
  ["sc nssm", createService],
  ["defaults gsettings dconf", writeDefaults],
  ["plistbuddy plutil", editPlist],
];
