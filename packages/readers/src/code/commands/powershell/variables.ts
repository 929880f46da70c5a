import { arrivalRoot, fromOrigin, unknown } from "../flow/flow.ts";
import { findFolder } from "../session/paths.ts";
import { lookUpVariable } from "../batch/expand.ts";
import {
  constantValue,
  emptyList,
  nothingKnown,
  numberValue,
  objectValue,
  textValue,
  type Value,
} from "../scripting/value.ts";
import { getEnvironment, getValue } from "../scripting/variables.ts";
import { projectVariables } from "../shell/variables.ts";
import type { Machine } from "./machine.ts";

/**
 * What PowerShell sets by itself, as it is on a plain Windows: letters are picked out of these to spell commands.
 * Source: about_Automatic_Variables and about_Preference_Variables, Microsoft Learn.
 */
const automatic: ReadonlyMap<string, string> = new Map([
  ["pshome", "C:\\Windows\\System32\\WindowsPowerShell\\v1.0"],
  ["shellid", "Microsoft.PowerShell"],
  ["verbosepreference", "SilentlyContinue"],
  ["debugpreference", "SilentlyContinue"],
  ["progresspreference", "Continue"],
  ["erroractionpreference", "Continue"],
  ["warningpreference", "Continue"],
  ["confirmpreference", "High"],
  ["maximumdrivecount", "4096"],
  ["psedition", "Desktop"],
  ["home", "~"],
  // The script that runs whenever PowerShell starts. Source: about_Profiles, Microsoft Learn.
  ["profile", "~\\Documents\\PowerShell\\Microsoft.PowerShell_profile.ps1"],
]);

/** Variables of the environment whose letters are picked out too. */
export const plainEnvironment: ReadonlyMap<string, string> = new Map([
  ["comspec", "C:\\WINDOWS\\system32\\cmd.exe"],
  ["public", "C:\\Users\\Public"],
  ["pathext", ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC;.CPL"],
  ["programfiles", "C:\\Program Files"],
  ["windir", "C:\\WINDOWS"],
  ["systemroot", "C:\\WINDOWS"],
]);

/** What a variable holds where it is used. */
export function readVariable(written: string, machine: Machine, offset: number): Value {
  const name = written.toLowerCase().replace(/^(?:global|script|local|private|using|variable):/u, "");
  const { scene } = machine;
  if (name.startsWith("env:")) {
    const bare = name.slice("env:".length);
    return getEnvironment(scene.scope, bare) ?? textValue(lookUpVariable(scene, written.slice("env:".length), offset));
  }
  return getValue(scene.scope, name) ?? readAutomatic(name, written, machine, offset);
}

function readAutomatic(name: string, written: string, machine: Machine, offset: number): Value {
  const { scene } = machine;
  const constant = automatic.get(name);
  if (constant !== undefined) return constantValue(constant);
  switch (name) {
    case "true":
    case "false":
      return constantValue(name === "true" ? "True" : "False");
    case "null":
      return emptyList;
    case "_":
    case "input":
    case "psitem":
      return machine.input ?? nothingKnown;
    case "pwd":
      return constantValue(findFolder(scene));
    case "psscriptroot":
      return constantValue(scriptFolder(machine));
    case "pscommandpath":
      return scriptPath(machine);
    case "myinvocation":
      return objectValue("myinvocation", [["mycommand", scriptPath(machine)]]);
    case "executioncontext":
      return objectValue("executioncontext");
    case "pid":
      return numberValue(0, unknown);
    default:
      break;
  }
  if (projectVariables.has(written)) return constantValue(arrivalRoot);
  if (name === "args" || /^\d$/u.test(name))
    return textValue(fromOrigin({ kind: "parameter", detail: `$${name}`, place: scene.at(offset), hops: [] }));
  return nothingKnown;
}

/** The script itself; nothing when it is a command line. */
function scriptPath({ scene }: Machine): Value {
  return getEnvironment(scene.scope, "0") ?? nothingKnown;
}

function scriptFolder(machine: Machine): string {
  const held = scriptPath(machine);
  const path = held.kind === "text" ? (held.flow.texts[0] ?? "") : "";
  return path === "" ? arrivalRoot : path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
