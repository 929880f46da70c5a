import type { EffectTrait } from "@doorward/core";
import { evaluateCode } from "../actions/evaluate.ts";
import { commandLine, recordEffect } from "../actions/record.ts";
import { noteScript } from "../actions/scripts.ts";
import { targetOf } from "../actions/storage.ts";
import { type Flow, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { startInterpreter } from "./interpreters.ts";
import { defineOptions, hasFlag, type Options, readOptions, valueOf, valuesOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";
import { writeSetting } from "./settings.ts";
import { startOperands, unwrap } from "./wrappers.ts";

const npmOptions = defineOptions({
  values: { folder: "--prefix -C --dir --cwd", workspace: "-w --workspace -F --filter" },
  ignored:
    "--loglevel --registry --tag --userconfig --cache --omit --include --before --otp -p --package --userconfig --script-shell",
});

const installCommands =
  /^(?:i|install|in|ins|inst|isntall|add|ci|clean-install|ic|install-clean|it|install-test|cit|update|up|upgrade|rebuild)$/u;
const runCommands = /^(?:run|run-script|rum|urn)$/u;
/** Scripts that have a command of their own: `npm start`. */
const ownScripts =
  /^(?:start|test|t|tst|stop|restart|prepare|build|dev|serve|lint|watch|prepack|postinstall|preinstall)$/u;
const executeCommands = /^(?:exec|x|dlx|execute)$/u;
/** Commands of yarn, pnpm and bun themselves, which are no scripts. */
const otherCommands =
  /^(?:remove|rm|r|un|uninstall|link|ln|unlink|list|ls|ll|la|outdated|audit|config|c|cache|init|create|publish|pack|version|view|info|why|whoami|login|logout|prune|dedupe|root|bin|doctor|fund|help|import|patch|patch-commit|fetch|store|env|set|plugin|workspace|workspaces|constraints|upgrade-interactive|policies|global|licenses|owner|tag|team|token|profile|ping|repo|bugs|docs|search|pkg|pm)$/u;

/** npm, pnpm and yarn. */
function packageManager(call: Call): Flow {
  const options = readOptions(call.args, npmOptions);
  const [command, ...rest] = options.operands;
  const word = textOf(command) ?? "";
  const folder = valueOf(options, "folder");
  if (word === "") return call.name === "yarn" ? install(call, options, rest) : runWhole(call, []);
  if (installCommands.test(word)) return install(call, options, rest);
  if (runCommands.test(word)) return runScript(call, textOf(rest[0]) ?? "", folder);
  if (executeCommands.test(word)) return execute(call, call.args.slice(call.args.indexOf(command ?? unknown) + 1));
  if (word === "workspace" && rest.length > 1) return startOperands(call, [call.program, ...rest.slice(1)]);
  if (/^(?:config|c|set)$/u.test(word)) return configure(call, rest);
  if (ownScripts.test(word)) return runScript(call, /^t(?:st)?$/u.test(word) ? "test" : word, folder);
  if (call.name === "npm" || otherCommands.test(word)) return runWhole(call, []);
  return runScript(call, word, folder);
}

function runWhole(call: Call, traits: readonly EffectTrait[]): Flow {
  recordEffect(call, { kind: "run", subject: commandLine(call), traits });
  return unknown;
}

function runScript(call: Call, name: string, folder: Flow | undefined): Flow {
  if (name === "") return runWhole(call, []);
  noteScript(call, call.name, name, folder);
  return runWhole(call, []);
}

function install(call: Call, options: Options, packages: readonly Flow[]): Flow {
  const isUnrecorded =
    hasFlag(options, "--no-save --no-package-lock") || textOf(valueOf(options, "--save")) === "false";
  const isQuiet =
    hasFlag(options, "--silent -s --quiet -q") ||
    call.args.some((arg) => /^(?:--loglevel=)?silent$/u.test(textOf(arg) ?? ""));
  const isRunningScripts = !hasFlag(options, "--ignore-scripts");
  if (packages.length === 0 && isRunningScripts) noteScript(call, call.name, "install", valueOf(options, "folder"));
  const traits: EffectTrait[] = [];
  if (isUnrecorded && packages.length > 0) traits.push("unrecorded-install");
  if (isQuiet) traits.push("silenced");
  for (const path of packages) if (targetOf(call, path) !== undefined) noteScript(call, call.name, "install", path);
  return runWhole(call, traits);
}

function configure(call: Call, words: readonly Flow[]): Flow {
  const [first, ...rest] = words;
  const [key, value] = textOf(first) === "set" ? rest : words;
  return key === undefined ? unknown : writeSetting(call, call.name, key, value);
}

const executeOptions = defineOptions({
  values: { package: "-p --package", code: "-c --call" },
  ignored: "--prefix -w --workspace --cwd --registry",
  stopsAtOperand: true,
});

/** npx and its like: a program of a package, fetched when it is not there. */
function execute(call: Call, args: readonly Flow[] = call.args): Flow {
  const options = readOptions(args, executeOptions);
  const code = valueOf(options, "code");
  if (code !== undefined) return evaluateCode(call, code, { language: "shell" });
  const [program] = options.operands;
  if (program === undefined) return runWhole(call, []);
  const isLoose = hasFlag(options, "-y --yes") || valuesOf(options, "package").length > 0;
  if (isLoose || /[@:]|^https?/u.test(textOf(program) ?? "")) runWhole(call, []);
  return startOperands(call, options.operands);
}

const filePattern = /^(?:\.{0,2}[\\/]|https?:)|\.[cm]?[jt]sx?$/u;

/** bun: a package manager, a script runner and an interpreter in one. */
function bun(call: Call): Flow {
  const { operands } = readOptions(call.args, npmOptions);
  const [first, second] = operands.map((operand) => textOf(operand) ?? "");
  const file = first === "run" ? operands[1] : operands[0];
  const isFile = file !== undefined && (targetOf(call, file) !== undefined || filePattern.test(textOf(file) ?? ""));
  const isOwn =
    first !== undefined && (installCommands.test(first) || executeCommands.test(first) || otherCommands.test(first));
  if (isOwn || (first === "run" && !isFile && second !== undefined)) return packageManager(call);
  if (
    isFile ||
    first === undefined ||
    first.startsWith("-") ||
    call.args.some((arg) => /^-[ep]$/u.test(textOf(arg) ?? ""))
  ) {
    return startInterpreter(call);
  }
  return packageManager(call);
}

/** npm-run-all, run-s, run-p: several scripts by name. */
function runAll(call: Call): Flow {
  for (const name of readOptions(call.args, defineOptions({})).operands) noteScript(call, "npm", textOf(name) ?? "");
  return unknown;
}

const pipOptions = defineOptions({
  values: { requirements: "-r --requirement", editable: "-e --editable", constraints: "-c" },
  ignored: "-i --index-url --extra-index-url -f --find-links -t --target --prefix --python --trusted-host --root --log",
});

/** pip and its like: `.` and `-e .` run what the project itself brings. */
function pip(call: Call): Flow {
  const wrapped = unwrap(call);
  if (wrapped !== undefined) return wrapped;
  const options = readOptions(call.args, pipOptions);
  const [command, ...packages] = options.operands;
  const isInstalling = /^(?:install|wheel|download|sync|add)$/u.test(textOf(command) ?? "");
  const own = [...packages, ...valuesOf(options, "editable")].filter((path) => /^[./\\]/u.test(textOf(path) ?? ""));
  if (isInstalling) for (const path of own) noteScript(call, "pip", "install", path);
  return runWhole(call, hasFlag(options, "--trusted-host") ? ["unprotected"] : []);
}

/** Package managers that run what the project brings when they install it. */
function installProject(call: Call): Flow {
  const wrapped = unwrap(call);
  if (wrapped !== undefined) return wrapped;
  const { operands } = readOptions(call.args, defineOptions({ ignored: "-d --working-dir -C --manifest-path" }));
  const [command = ""] = operands.map((operand) => textOf(operand) ?? "");
  const isInstalling = /^(?:install|update|require|get|sync|)$/u.test(command);
  if (isInstalling) noteScript(call, call.name, "install");
  else if (/^(?:run-script|run|exec)$/u.test(command)) noteScript(call, call.name, textOf(operands[1]) ?? "");
  return runWhole(call, []);
}

/** Programs that fetch and install packages, or run what a project names. */
export const packagePrograms: ProgramTable = [
  ["npm pnpm yarn cnpm tnpm ni nr yarnpkg", packageManager],
  ["npx pnpx bunx pnpm-dlx uvx pipx", (call) => execute(call)],
  ["bun", bun],
  ["npm-run-all npm-run-all2 run-s run-p", runAll],
  ["pip pip3 uv", pip],
  ["composer bundle pod poetry pipenv pdm", installProject],
];
