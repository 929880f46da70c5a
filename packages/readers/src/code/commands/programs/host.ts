import { commandLine, originOf, recordEffect } from "../actions/record.ts";
import { fromOrigin, type Flow, known, nothing, textOf, unknown } from "../flow/flow.ts";
import { flatten, getHeld } from "../session/scope.ts";
import { findFolder } from "../session/paths.ts";
import type { Call } from "../session/session.ts";
import type { ProgramTable } from "./program.ts";
import { listEnvironment } from "./wrappers.ts";

/** Asks what the machine or the user is. */
function askHost(call: Call): Flow {
  recordEffect(call, { kind: "inspect", subject: commandLine(call) });
  return fromOrigin(originOf(call, "host", call.name));
}

/** `printenv NAME`, or all of it. */
function printEnvironment(call: Call): Flow {
  const [name] = call.args.map((arg) => textOf(arg) ?? "");
  if (name === undefined || name.startsWith("-")) return listEnvironment(call);
  const held = getHeld(call.scene.scope, name);
  return held === undefined ? fromOrigin(originOf(call, "environment", name)) : flatten(held);
}

/** Programs whose arguments decide whether they ask or set. */
function askUnlessSetting(call: Call): Flow {
  const words = call.args.map((arg) => textOf(arg) ?? "");
  const isSetting = words.some((word) => /^(?:set|add|delete|create|call|--set\w*|hosted\w*)$/iu.test(word));
  return isSetting ? recordRun(call) : askHost(call);
}

/** Records that a program is started, of which nothing more is known. */
export function recordRun(call: Call): Flow {
  recordEffect(call, { kind: "run", subject: commandLine(call) });
  return unknown;
}

/** date: what is no format sets the clock. */
function setClock(call: Call): Flow {
  const words = call.args.map((arg) => textOf(arg) ?? "");
  const isSetting = words.some((word) => /^(?:-s|--set(?:=.*)?|\d{8,12}(?:\.\d\d)?)$/u.test(word));
  if (isSetting) recordEffect(call, { kind: "run", subject: commandLine(call) });
  return nothing;
}

const printFolder = (call: Call): Flow => known(findFolder(call.scene));

/** Programs that ask what the machine or the user is. */
export const hostPrograms: ProgramTable = [
  ["whoami hostname uname id groups logname users who w last ifconfig ipconfig ipaddr systeminfo sw_vers", askHost],
  [
    "system_profiler lsb_release arch nproc lscpu lsblk lsusb lspci dmidecode hostnamectl getmac arp netstat ss",
    askHost,
  ],
  ["ps tasklist top uptime free df mount ioreg machine sysctl getconf locale tty quser query dsregcmd", askHost],
  ["ip route scutil networksetup wmic", askUnlessSetting],
  ["printenv", printEnvironment],
  ["date", setClock],
  ["pwd", printFolder],
];
