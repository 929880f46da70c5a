import { evaluateCode, readInside } from "../actions/evaluate.ts";
import { isCommandLanguage, languageOfPath } from "../actions/language.ts";
import { launchFile } from "../actions/launch.ts";
import { commandLine, originOf, recordEffect } from "../actions/record.ts";
import { contentOf, targetOf } from "../actions/storage.ts";
import {
  addMarks,
  type Flow,
  fromOrigin,
  hasOrigin,
  joinFlows,
  known,
  markEncoded,
  nothing,
  sizeOf,
  textOf,
  unknown,
} from "../flow/flow.ts";
import { splitWords } from "../flow/words.ts";
import { isOwnPath, programName } from "../session/names.ts";
import { type Call, charge, nest, takeStep } from "../session/session.ts";
import { decoderPrograms } from "./decoders.ts";
import { downloadPrograms } from "./download.ts";
import { filterPrograms } from "./filters.ts";
import { gitPrograms } from "./git.ts";
import { hostPrograms } from "./host.ts";
import { findInterpreter, interpreterPrograms, startInterpreter } from "./interpreters.ts";
import { observingPrograms } from "./observing.ts";
import { packagePrograms } from "./packages.ts";
import { pathNamePrograms } from "./path-names.ts";
import { persistencePrograms } from "./persistence.ts";
import { printPrograms } from "./print.ts";
import { indexPrograms, type Program } from "./program.ts";
import { protectionPrograms } from "./protection.ts";
import { quietPrograms } from "./quiet.ts";
import { runnerPrograms } from "./runners.ts";
import { scriptHostPrograms } from "./script-hosts.ts";
import { socketPrograms } from "./sockets.ts";
import { storagePrograms } from "./storage.ts";
import { windowsPrograms } from "./windows.ts";
import { wrapperPrograms } from "./wrappers.ts";

// A name that stands in two tables is the later one's.
const programs = indexPrograms(
  printPrograms,
  pathNamePrograms,
  filterPrograms,
  decoderPrograms,
  storagePrograms,
  downloadPrograms,
  socketPrograms,
  hostPrograms,
  observingPrograms,
  protectionPrograms,
  persistencePrograms,
  windowsPrograms,
  wrapperPrograms,
  runnerPrograms,
  interpreterPrograms,
  packagePrograms,
  gitPrograms,
  scriptHostPrograms,
);

/** Follows one program started with arguments; gives its standard output. */
export function startProgram(call: Call): Flow {
  const { session } = call.scene;
  charge(session, measureCall(call));
  if (!takeStep(session)) return unknown;
  return nest(session, unknown, () => followCall(call));
}

function measureCall({ args, stdin }: Call): number {
  let size = stdin === undefined ? 0 : sizeOf(stdin);
  for (const arg of args) size += sizeOf(arg);
  return size;
}

function followCall(call: Call): Flow {
  const { session } = call.scene;
  const routine = session.routines.get(call.name);
  if (routine !== undefined) return routine.call(call);
  const path = textOf(call.program);
  if (path === undefined || path === "") return startUnknown(call);
  if (isDisguised(call)) recordEffect(call, { kind: "run", subject: commandLine(call) });
  const hidden = /[?*[]/u.test(path) ? findByPattern(call.name) : undefined;
  if (hidden !== undefined) return startHidden(call, hidden);
  if (isOwnPath(path) || (/[\\/]/u.test(path) && contentOf(call, call.program) !== undefined))
    return startOwnFile(call, path);
  const program = findProgram(call);
  if (program !== undefined) return program(call);
  if (quietPrograms.has(call.name)) return nothing;
  return startByBareName(call) ?? startForeign(call);
}

/** Whether the name of a program stands in pieces or codes. */
function isDisguised({ program }: Call): boolean {
  return program.encodings.length > 0;
}

function findProgram(call: Call): Program | undefined {
  const program = programs.get(call.name);
  if (program !== undefined) return program;
  return findInterpreter(call.name) === undefined ? undefined : startInterpreter;
}

function startHidden(call: Call, [name, program]: readonly [string, Program]): Flow {
  recordEffect(call, { kind: "run", subject: markEncoded(commandLine(call), "concatenated"), via: name });
  return program({ ...call, name });
}

/** `/???/c?rl`: a name that the shell completes by itself, when only one known program fits. */
function findByPattern(pattern: string): readonly [name: string, program: Program] | undefined {
  if (pattern.length > 40 || !/^[\w?.-]+$/u.test(pattern)) return undefined;
  const expression = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("?", ".")}$`, "u");
  const found = [...programs].filter(([name]) => expression.test(name));
  return found.length === 1 ? found[0] : undefined;
}

/** A command whose name is not known before it runs: what comes out of something is run as a command. */
function startUnknown(call: Call): Flow {
  const { origins, texts } = call.program;
  if (texts.length > 1) return startEither(call);
  if (textOf(call.args[0]) === "-c" && call.args[1] !== undefined) return readInside(call, call.args[1], "shell");
  // What the user's own environment names, as `$CC` does, is the user's own choice.
  if (origins.every(({ kind }) => kind === "environment" || kind === "parameter" || kind === "host")) return unknown;
  const { language } = call.scene;
  const via = shellNames.get(language) ?? "sh";
  const line = addMarks(commandLine(call), call.program);
  if (hasOrigin(line, "network"))
    return evaluateCode(call, line, { language: isCommandLanguage(language) ? language : "shell", via });
  recordEffect(call, { kind: "run", subject: line, via });
  return unknown;
}

const shellNames: ReadonlyMap<string, string> = new Map([
  ["batch", "cmd"],
  ["powershell", "powershell"],
]);

function startEither(call: Call): Flow {
  const outputs = call.program.texts.slice(0, 4).map((text) => {
    const [program, ...words] = splitWords({ ...call.program, texts: [text] });
    if (program === undefined) return nothing;
    return startProgram({ ...call, name: programName(textOf(program) ?? ""), program, args: [...words, ...call.args] });
  });
  return outputs.reduce(joinFlows);
}

/** Scripts that projects carry with them to start a build tool. */
const buildWrappers: ReadonlySet<string> = new Set(["gradlew", "mvnw"]);

/** A program named by its own path: a file of the arrival, one that was written before, or one elsewhere. */
function startOwnFile(call: Call, path: string): Flow {
  if (buildWrappers.has(call.name)) findProgram(call)?.(call);
  const output = launchFile(call, { path: call.program, interpreter: "", language: languageOfPath(path) });
  return findInterpreter(call.name) === undefined ? output : joinFlows(output, startInterpreter(call));
}

const windowsEndings = [".bat", ".cmd", ".ps1", ".vbs", ".js", ".exe"];

/** Windows looks for a bare name in the current folder too. */
function startByBareName(call: Call): Flow | undefined {
  if (call.scene.language === "shell") return undefined;
  const endings = ["", ...windowsEndings];
  const name = textOf(call.program) ?? "";
  const ending = endings.find(
    (one) => targetOf(call, known(name + one)) !== undefined || contentOf(call, known(name + one)) !== undefined,
  );
  if (ending === undefined) return undefined;
  return launchFile(call, { path: known(name + ending), interpreter: "", language: languageOfPath(name + ending) });
}

/** A program nothing is known of. */
function startForeign(call: Call): Flow {
  recordEffect(call, { kind: "run", subject: commandLine(call), target: targetOfArguments(call) });
  const output = fromOrigin(originOf(call, "process-output", call.name));
  return call.stdin === undefined ? output : addMarks(output, call.stdin);
}

function targetOfArguments(call: Call): string | undefined {
  for (const arg of call.args.slice(0, 8)) {
    const text = textOf(arg) ?? "";
    const target = /[./\\]/u.test(text) && !text.startsWith("-") ? targetOf(call, arg) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}
