import { evaluateCode, readInside } from "../actions/evaluate.ts";
import { launchFile } from "../actions/launch.ts";
import { originOf, recordEffect } from "../actions/record.ts";
import { concatenate, fromOrigin, type Flow, known, mapFlow, nothing, textOf, unknown } from "../flow/flow.ts";
import { cutFlow, defineOptions, hasFlag, readOptions } from "../programs/options.ts";
import { assignVariable } from "../programs/environment.ts";
import { indexPrograms, type Program } from "../programs/program.ts";
import { listEnvironment } from "../programs/wrappers.ts";
import { changeFolder } from "../session/paths.ts";
import { getHeld, isList, keepInside, setHeld } from "../session/scope.ts";
import type { Call } from "../session/session.ts";

const noOptions = defineOptions({});

function cd(call: Call): Flow {
  const { operands } = readOptions(call.args, noOptions);
  changeFolder(call.scene, operands[0] ?? known("~"));
  return nothing;
}

/** export, declare, local and their like: `NAME=value` each. */
function declare(call: Call): Flow {
  const { operands, flags } = readOptions(call.args, noOptions);
  if (operands.length === 0)
    return flags.has("-p") || call.name === "export" || call.name === "set" ? listEnvironment(call) : nothing;
  for (const operand of operands) {
    const name = /^([A-Za-z_]\w*)\+?=/u.exec(operand.texts[0] ?? "")?.[0];
    if (name === undefined) continue;
    const bare = name.replace(/\+?=$/u, "");
    if (call.name === "local") keepInside(call.scene.scope, bare);
    const inside = assignVariable(call, bare, cutFlow(operand, name.length));
    const gained = inside.scene.traits.filter((trait) => !call.scene.traits.includes(trait));
    if (gained.length > 0)
      recordEffect(call, { kind: "run", subject: concatenate([known(call.name), operand], " "), traits: gained });
  }
  return nothing;
}

function set(call: Call): Flow {
  return call.args.length === 0 ? listEnvironment(call) : nothing;
}

function unset(call: Call): Flow {
  for (const name of call.args) setHeld(call.scene.scope, textOf(name) ?? "", nothing);
  return nothing;
}

/** eval: its arguments as one line, in the same shell. */
function evaluate(call: Call): Flow {
  const [only] = call.args;
  const code = call.args.length === 1 && only !== undefined ? only : concatenate(call.args, " ");
  return evaluateCode(call, code, { language: "shell", scope: call.scene.scope });
}

function source(call: Call): Flow {
  const [path] = call.args;
  if (path === undefined) return nothing;
  const isInput = textOf(path) === "/dev/stdin" || textOf(path) === "-";
  if (isInput && call.stdin !== undefined)
    return evaluateCode(call, call.stdin, { language: "shell", scope: call.scene.scope });
  return launchFile(call, { path, interpreter: "source", language: "shell", scope: call.scene.scope });
}

function trap(call: Call): Flow {
  const { operands } = readOptions(call.args, noOptions);
  const [code] = operands;
  if (code === undefined || operands.length < 2) return nothing;
  const time = call.scene.time === "dormant" ? "dormant" : "call";
  return readInside({ ...call, scene: { ...call.scene, time } }, code, "shell", call.scene.scope);
}

const readReader = defineOptions({ values: { prompt: "-p", list: "-a" }, ignored: "-d -i -n -N -t -u" });

/** read: what comes in, or what a person types; hidden typing is a password. */
function read(call: Call): Flow {
  const options = readOptions(call.args, readReader);
  const isHidden = hasFlag(options, "-s") && call.stdin === undefined;
  if (isHidden) recordEffect(call, { kind: "observe", subject: known("password") });
  const input = call.stdin ?? fromOrigin(originOf(call, "user-input", isHidden ? "password" : "read"));
  const [name = known("REPLY"), ...others] = options.operands;
  const line = mapFlow(input, (text) => text.split("\n", 1)[0]);
  setHeld(call.scene.scope, textOf(name) ?? "REPLY", line.texts.length > 0 ? line : input);
  for (const other of others) setHeld(call.scene.scope, textOf(other) ?? "REPLY", { ...input, texts: [] });
  return nothing;
}

function readLines(call: Call): Flow {
  const { operands } = readOptions(call.args, defineOptions({ ignored: "-d -n -O -s -u -C -c" }));
  setHeld(call.scene.scope, textOf(operands[0]) ?? "MAPFILE", call.stdin ?? unknown);
  return nothing;
}

/** alias: a command under another name, which runs when it is used. */
function alias(call: Call): Flow {
  const time = call.scene.time === "dormant" ? "dormant" : "call";
  for (const definition of call.args) {
    const name = /^[^=]{1,100}=/u.exec(definition.texts[0] ?? "")?.[0];
    if (name !== undefined)
      readInside({ ...call, scene: { ...call.scene, time } }, cutFlow(definition, name.length), "shell");
  }
  return nothing;
}

/** command -v asks where a program lies; else it starts one. */
function command(call: Call): Flow {
  const asks = /^-[vV]/u.test(textOf(call.args[0]) ?? "");
  return asks ? nothing : call.scene.session.hands.start(call);
}

function shift(call: Call): Flow {
  const { scope } = call.scene;
  const held = getHeld(scope, "@");
  if (held === undefined || !isList(held)) return nothing;
  const rest = held.slice(1);
  for (let at = 1; at <= 9; at += 1) setHeld(scope, String(at), rest[at - 1] ?? nothing);
  setHeld(scope, "@", rest);
  return nothing;
}

/** Commands the shell carries out by itself. */
export const builtins: ReadonlyMap<string, Program> = indexPrograms([
  ["cd chdir pushd", cd],
  ["export declare typeset readonly local", declare],
  ["set", set],
  ["unset", unset],
  ["eval", evaluate],
  ["source .", source],
  ["trap", trap],
  ["read", read],
  ["mapfile readarray", readLines],
  ["command", command],
  ["shift", shift],
  ["alias", alias],
]);
