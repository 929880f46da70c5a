import { commandLine, originOf, recordEffect } from "../actions/record.ts";
import {
  concatenate,
  type Flow,
  fromOrigin,
  joinFlows,
  known,
  mapFlow,
  nothing,
  textOf,
  unknown,
} from "../flow/flow.ts";
import { inputOf } from "../programs/input.ts";
import { assignVariable } from "../programs/environment.ts";
import { cutFlow } from "../programs/options.ts";
import { indexPrograms, type Program } from "../programs/program.ts";
import { listEnvironment, startOperands } from "../programs/wrappers.ts";
import { changeFolder } from "../session/paths.ts";
import { flatten, getHeld } from "../session/scope.ts";
import type { Call } from "../session/session.ts";

/** set: the rest of the line is `name=value`, perhaps in quotes as a whole. */
function set(call: Call): Flow {
  const [line] = call.args;
  const text = line?.texts[0]?.trim() ?? "";
  if (line === undefined || text === "") return listEnvironment(call);
  const option = /^\/([ap])\s*/iu.exec(text)?.[0];
  const assignment = trimQuotes(option === undefined ? line : cutFlow(line, option.length));
  const name = /^([^=]{1,100}?)\s*[-+*/%&|^]?=/u.exec(assignment.texts[0] ?? "");
  if (name === null) return nothing;
  const isSum = option?.toLowerCase().startsWith("/a") === true;
  const isAsking = option !== undefined && !isSum;
  const value = isAsking ? askUser(call) : isSum ? unknown : cutFlow(assignment, name[0].length);
  keepVariable(call, (name[1] ?? "").trim(), value);
  return nothing;
}

function trimQuotes(line: Flow): Flow {
  return mapFlow(line, (text) => /^"(.*)"\s*$/u.exec(text.trim())?.[1] ?? text.trimStart());
}

function askUser(call: Call): Flow {
  return call.stdin ?? fromOrigin(originOf(call, "user-input", "set /p"));
}

// cmd takes no longer lines: "Command prompt line string limitation", Microsoft Learn.
const longestLine = 8191;

/** In a block that may not run, the old value stays possible. */
function keepVariable(call: Call, name: string, given: Flow): void {
  const value = mapFlow(given, (text) => (text.length > longestLine ? undefined : text));
  const before = getHeld(call.scene.scope, name.toLowerCase());
  const isCertain = !call.scene.isRound || before === undefined;
  const inside = assignVariable(call, name, isCertain ? value : joinFlows(value, flatten(before)));
  const gained = inside.scene.traits.filter((trait) => !call.scene.traits.includes(trait));
  if (gained.length > 0)
    recordEffect(call, { kind: "run", subject: concatenate([known(`set ${name}=`), value]), traits: gained });
}

function cd(call: Call): Flow {
  const folder = call.args.find((arg) => !/^\/d$/iu.test(textOf(arg) ?? ""));
  if (folder === undefined) return known("%CD%");
  changeFolder(call.scene, folder);
  return nothing;
}

function echo(call: Call): Flow {
  const line = concatenate(call.args, " ");
  return /^(?:on|off)$/iu.test(textOf(line) ?? "") ? nothing : concatenate([line, known("\r\n")]);
}

function type(call: Call): Flow {
  return inputOf(call, call.args);
}

/** call: another script, or a command looked at once more. Labels are followed by the reader itself. */
function callScript(call: Call): Flow {
  return startOperands(call, call.args);
}

/** date and time: without a switch and with a value they set the clock. */
function setClock(call: Call): Flow {
  const isSetting = call.args.length > 0 && call.args.every((arg) => !/^\/t$/iu.test(textOf(arg) ?? ""));
  if (isSetting) recordEffect(call, { kind: "run", subject: commandLine(call) });
  return nothing;
}

/** Commands cmd carries out by itself. */
export const batchBuiltins: ReadonlyMap<string, Program> = indexPrograms([
  ["set", set],
  ["cd chdir pushd", cd],
  ["echo echo.", echo],
  ["type", type],
  ["call", callScript],
  ["date time", setClock],
]);
