import { commandLine, recordEffect } from "../actions/record.ts";
import { targetOf } from "../actions/storage.ts";
import { type Flow, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import type { ProgramTable } from "./program.ts";

/** Which arguments of a program turn a protection off. Patterns meet the arguments joined by blanks. */
const weakening: ReadonlyMap<string, RegExp> = new Map([
  ["xattr", /(?:^|\s)-\w*[dc]\w*(?:\s|$)/u],
  ["spctl", /--(?:master|global)-disable|--add|--disable/u],
  ["csrutil", /\bdisable\b/u],
  ["setenforce", /^(?:0|permissive)/iu],
  ["ufw", /\bdisable\b/u],
  ["iptables", /(?:^|\s)-F(?:\s|$)|ACCEPT$/u],
  ["netsh", /state\s+off|firewall\s+(?:set|add)|opmode\s+disable/iu],
  ["chattr", /-[iu]/u],
  ["tccutil", /\breset\b/u],
  ["fdesetup", /\bdisable\b/u],
  ["socketfilterfw", /off/u],
  ["mpcmdrun", /-(?:removedefinitions|restore)/iu],
  ["bcdedit", /(?:testsigning|recoveryenabled|nointegritychecks|safeboot)/iu],
  ["vssadmin", /delete/iu],
  ["wevtutil", /(?:^|\s)(?:cl|clear-log|sl)(?:\s|$)/iu],
  ["auditctl", /-(?:D|e\s*0)/u],
  ["add-mppreference", /-exclusion/iu],
  ["set-mppreference", /-(?:disable|exclusion|submitsamples|mapsreporting|puaprotection)/iu],
  ["remove-mppreference", /./u],
  ["uninstall-windowsfeature", /defender/iu],
  ["set-executionpolicy", /bypass|unrestricted/iu],
  ["unblock-file", /./u],
  ["set-netfirewallprofile", /-enabled\s+(?:\$?false|0)/iu],
  ["new-netfirewallrule", /allow/iu],
  ["install-certificate", /./u],
  ["add-trusted-cert", /./u],
]);

/** A program that guards something, told to do so less. */
function guard(call: Call): Flow {
  const words = call.args.map((arg) => textOf(arg) ?? "").join(" ");
  const isWeakening = weakening.get(call.name)?.test(words) === true;
  const file = call.args.find((arg) => targetOf(call, arg) !== undefined);
  const target = file === undefined ? undefined : targetOf(call, file);
  recordEffect(call, { kind: "run", subject: commandLine(call), target, traits: isWeakening ? ["unprotected"] : [] });
  return unknown;
}

/** Programs that guard the system. */
export const protectionPrograms: ProgramTable = [[[...weakening.keys()].join(" "), guard]];
