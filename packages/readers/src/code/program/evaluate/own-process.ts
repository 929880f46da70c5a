import type { EffectTrait } from "@doorward/core";
import { describeValue } from "./data.ts";
import type { Frame } from "./interpreter.ts";
import { evidenceOfNode, placesOfCallers } from "./module.ts";
import type { Node } from "./nodes.ts";
import { arrivalPrefix, toTexts } from "./text.ts";
import { constant, type Value } from "./value.ts";

/** Names under which a program finds the interpreter that runs it, with what that interpreter is called. */
const interpreters: ReadonlyMap<string, string> = new Map([
  ["process.execPath", "node"],
  ["process.argv0", "node"],
  ["process.argv.0", "node"],
  ["sys.executable", "python"],
]);

/** Names under which a program finds its own file. */
const ownFiles: ReadonlySet<string> = new Set([
  "process.argv.1",
  "require.main.filename",
  "process.mainModule.filename",
  "sys.argv.0",
]);

/** Variables that turn off a check when they hold this text, for the program itself and all it starts. */
const unprotecting: ReadonlyMap<string, RegExp> = new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/u],
  ["PYTHONHTTPSVERIFY", /^0$/u],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true)$/iu],
  ["NPM_CONFIG_STRICT_SSL", /^(?:0|false)$/iu],
]);

/** What a program learns about itself from the platform; undefined when the name says something else. */
export function readOwnProcess(name: string, frame: Frame): Value | undefined {
  const interpreter = interpreters.get(name);
  if (interpreter !== undefined) return constant(interpreter);
  return ownFiles.has(name) ? constant(arrivalPrefix + frame.module.path) : undefined;
}

/** Records where a program gives itself another name, or turns off a check by a variable. */
export function noteOwnChange(name: string, value: Value, node: Node, frame: Frame): void {
  const variable = /^(?:process\.env|os\.environ)\.(\w{1,100})$/u.exec(name)?.[1] ?? "";
  const isOff = toTexts(value)?.some((text) => unprotecting.get(variable)?.test(text)) === true;
  if (isOff) recordChange(variable, value, ["unprotected"], node, frame);
  else if (name === "process.title") recordChange(name, value, [], node, frame);
}

function recordChange(what: string, value: Value, traits: readonly EffectTrait[], node: Node, frame: Frame): void {
  frame.interpreter.recorder.record({
    kind: "write",
    language: frame.module.language,
    via: traits.length > 0 ? "environment" : what,
    at: evidenceOfNode(frame.module, node),
    subject: { texts: [what], encodings: [], origins: [] },
    payload: describeValue(value),
    traits,
    time: frame.time,
    layer: frame.module.layer,
    calls: placesOfCallers(frame),
  });
}
