import { readInside } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { commandLine, recordEffect } from "../actions/record.ts";
import { fillFolder, readPath } from "../actions/storage.ts";
import { concatenate, type Flow, known, mapFlow, nothing, textOf, unknown } from "../flow/flow.ts";
import { flatten, getHeld } from "../session/scope.ts";
import type { Call } from "../session/session.ts";
import { lastSegment } from "./download.ts";
import { cutFlow, defineOptions, readOptions, valuesOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";
import { writeSetting } from "./settings.ts";

const gitOptions = defineOptions({
  values: { setting: "-c" },
  ignored: "-C --git-dir --work-tree --namespace --exec-path",
  stopsAtOperand: true,
});

/**
 * Settings whose text Git runs, from git-config(1). An alias is one when it begins with `!`.
 */
const commandSetting =
  /^(?:core\.(?:sshcommand|fsmonitor|pager|editor|askpass|gitproxy|alternaterefscommand)|credential(?:\..*)?\.helper|(?:diff|merge|filter|difftool|mergetool|pager|gpg|sequence|web|browser|man|trailer|tar)\..*(?:command|cmd|driver|clean|smudge|process|textconv|program|editor|path)|diff\.external|sequence\.editor|uploadpack\.packobjectshook|alias\..+)$/iu;

function git(call: Call): Flow {
  const options = readOptions(call.args, gitOptions);
  for (const setting of valuesOf(options, "setting")) setInline(call, setting);
  const [command, ...args] = options.operands;
  switch (textOf(command)) {
    case "config":
      return configure(call, args);
    case "clone":
      return clone(call, args);
    case "pull":
    case "fetch":
    case "push":
    case "ls-remote":
    case "submodule":
      return talk(call, args);
    case "commit":
    case "checkout":
    case "switch":
    case "filter-branch":
    case "filter-repo":
      return changeHistory(call);
    default:
      return unknown;
  }
}

function setInline(call: Call, setting: Flow): void {
  const name = /^[^=]{1,200}/u.exec(textOf(setting) ?? "")?.[0];
  if (name === undefined) return;
  setSetting(
    call,
    mapFlow(setting, () => name),
    cutFlow(setting, name.length + 1),
  );
}

const configOptions = defineOptions({ ignored: "-f --file --blob --type --default --comment" });

function configure(call: Call, args: readonly Flow[]): Flow {
  const { operands, flags } = readOptions(args, configOptions);
  if ([...flags].some((flag) => /^--(?:get|list|unset|remove|show)|^-l$/u.test(flag))) return unknown;
  const words = /^(?:set|get|unset|list|edit)$/u.test(textOf(operands[0]) ?? "") ? operands.slice(1) : operands;
  const [key, value] = words;
  if (key === undefined || value === undefined || textOf(operands[0]) === "get") return unknown;
  return setSetting(call, key, value);
}

function setSetting(call: Call, key: Flow, value: Flow): Flow {
  writeSetting(call, "git config", key, value);
  const name = textOf(key) ?? "";
  const text = textOf(value) ?? "";
  if (!commandSetting.test(name)) return nothing;
  const isAlias = name.toLowerCase().startsWith("alias.");
  if (isAlias || name.toLowerCase().includes("credential")) {
    if (text.startsWith("!")) readInside(call, cutFlow(value, 1), "shell");
    return nothing;
  }
  if (!/^(?:true|false|\d+|)$/iu.test(text)) readInside(call, value, "shell");
  return nothing;
}

const cloneOptions = defineOptions({
  values: { setting: "-c --config" },
  ignored: "-b --branch --depth -o --origin -u --upload-pack --reference --template -j --filter --shallow-since",
});

function clone(call: Call, args: readonly Flow[]): Flow {
  const options = readOptions(args, cloneOptions);
  for (const setting of valuesOf(options, "setting")) setInline(call, setting);
  const [address, folder] = options.operands;
  if (address === undefined) return unknown;
  const isLocal = /^\.{0,2}\/|^\.{1,2}$|^file:/u.test(textOf(address) ?? "");
  const answer = isLocal ? readPath(call, address) : requestFrom(call, address);
  fillFolder(call, folder ?? mapFlow(lastSegment(address), (name) => name.replace(/\.git$/u, "")), answer);
  return nothing;
}

/** Talking to a remote is a fact only where the address is written out. */
function talk(call: Call, args: readonly Flow[]): Flow {
  const address = args.find((arg) => /:\/\/|^[^/\s]+@[^/\s]+:/u.test(textOf(arg) ?? ""));
  if (address !== undefined) requestFrom(call, address);
  else recordEffect(call, { kind: "run", subject: commandLine(call) });
  return unknown;
}

const dateVariables = ["GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"];

/** These run the hooks of the repository. Dates that are set for a commit are told in front of it, as a shell writes them. */
function changeHistory(call: Call): Flow {
  const dates = dateVariables.flatMap((name) => {
    const held = getHeld(call.scene.scope, call.scene.language === "shell" ? name : name.toLowerCase());
    return held === undefined ? [] : [concatenate([known(`${name}=`), flatten(held)])];
  });
  recordEffect(call, { kind: "run", subject: concatenate([...dates, commandLine(call)], " ") });
  return unknown;
}

/** Git. */
export const gitPrograms: ProgramTable = [["git hub", git]];
