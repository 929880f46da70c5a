import type { EffectTrait } from "@doorward/core";
import { loadFile } from "../actions/launch.ts";
import { readInside } from "../actions/evaluate.ts";
import { withTraits } from "../actions/record.ts";
import { type Flow, mapFlow, textOf } from "../flow/flow.ts";
import type { ProgramLanguage } from "../reading.ts";
import { setHeld } from "../session/scope.ts";
import type { Call } from "../session/session.ts";
import { readOptions } from "./options.ts";
import { interpreters } from "./interpreter-table.ts";
import { splitWords } from "../flow/words.ts";

/** Variables that name a file which programs load by themselves. */
const loadingVariables: ReadonlyMap<string, ProgramLanguage> = new Map([
  ["BASH_ENV", "shell"],
  ["ENV", "shell"],
  ["PYTHONSTARTUP", "python"],
  ["LD_PRELOAD", "shell"],
  ["DYLD_INSERT_LIBRARIES", "shell"],
]);

/** Variables whose text is a command that programs run. */
const commandVariables: ReadonlySet<string> = new Set([
  "PROMPT_COMMAND",
  "GIT_SSH_COMMAND",
  "GIT_EDITOR",
  "GIT_PAGER",
  "GIT_EXTERNAL_DIFF",
  "GIT_ASKPASS",
]);

/** Variables that turn off a check when they hold this text. */
const unprotectingVariables: ReadonlyMap<string, RegExp> = new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/u],
  ["PYTHONHTTPSVERIFY", /^0$/u],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true)$/iu],
  ["NPM_CONFIG_STRICT_SSL", /^(?:0|false)$/iu],
  ["npm_config_strict_ssl", /^(?:0|false)$/iu],
]);

/** Sets a variable for what follows, and gives the call with what the variable brings about. */
export function assignVariable(call: Call, name: string, value: Flow): Call {
  setHeld(call.scene.scope, call.scene.language === "shell" ? name : name.toLowerCase(), value);
  return noteVariable(call, name, value);
}

/** What the programs that see a variable do because of it. */
export function noteVariable(call: Call, name: string, value: Flow): Call {
  const language = loadingVariables.get(name);
  if (language !== undefined) for (const path of pathsOf(value)) loadFile(call, path, name, language);
  if (name === "NODE_OPTIONS") loadNodeOptions(call, value);
  if (commandVariables.has(name)) readInside(call, value, "shell");
  const traits: readonly EffectTrait[] =
    unprotectingVariables.get(name)?.test(textOf(value) ?? "") === true ? ["unprotected"] : [];
  return withTraits(call, traits);
}

function pathsOf(value: Flow): Flow[] {
  const text = textOf(value) ?? "";
  return text
    .split(/[: ]/u)
    .slice(0, 16)
    .map((path) => mapFlow(value, () => path));
}

function loadNodeOptions(call: Call, value: Flow): void {
  const node = interpreters.get("node");
  if (node === undefined) return;
  const words = splitWords(value);
  for (const path of readOptions(words, node.options).values.get("load") ?? [])
    loadFile(call, path, "node", "javascript");
}
