import type { EffectTrait } from "@doorward/core";
import { evaluateCode, readInside } from "../actions/evaluate.ts";
import { launchFile } from "../actions/launch.ts";
import { commandLine, recordEffect, withTraits } from "../actions/record.ts";
import { noteScript } from "../actions/scripts.ts";
import { contentOf, targetOf } from "../actions/storage.ts";
import { addMarks, concatenate, type Flow, known, nothing, textOf, unknown } from "../flow/flow.ts";
import { splitWords } from "../flow/words.ts";
import type { Call } from "../session/session.ts";
import { recordRun } from "./host.ts";
import { defineOptions, hasFlag, readOptions, valueOf } from "./options.ts";
import type { ProgramTable } from "./program.ts";
import { startOperands } from "./wrappers.ts";

const xargsOptions = defineOptions({
  values: { mark: "-I --replace -i -J" },
  ignored: "-n -P -L -d -a -s -E --max-args --max-procs --delimiter --arg-file",
  stopsAtOperand: true,
});

/** xargs and parallel: a program whose arguments come from standard input. */
function xargs(call: Call): Flow {
  const options = readOptions(call.args, xargsOptions);
  const input = call.stdin ?? unknown;
  const [program, ...args] = options.operands;
  if (program === undefined) return input;
  const mark = textOf(valueOf(options, "mark")) ?? (call.name === "parallel" ? "{}" : undefined);
  const words = splitWords(input);
  const filled = mark === undefined ? [...args, ...words] : args.map((arg) => fillMark(arg, mark, input));
  const first = mark === undefined ? program : fillMark(program, mark, input);
  return startOperands({ ...call, stdin: undefined }, [first, ...filled]);
}

/** An argument with the mark replaced by what comes in. */
function fillMark(arg: Flow, mark: string, input: Flow): Flow {
  const text = textOf(arg);
  if (text === undefined || mark === "" || !text.includes(mark)) return arg;
  const pieces = text.split(mark).map((piece) => known(piece));
  const trimmed = splitWords(input);
  const filler = trimmed.length === 1 ? (trimmed[0] ?? input) : input;
  return concatenate(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [filler, piece])));
}

const textOptions = defineOptions({
  values: { code: "-c --command --exec -x --on-change" },
  ignored: "-n --names --name -k --prefix -t -u --user -s --shell -g -w --watch -e --ext -d --delay -i --ignore -p",
});

/** Programs each of whose operands is a command line: concurrently. */
function startEach(call: Call): Flow {
  for (const command of readOptions(call.args, textOptions).operands) {
    const script = /^(?:npm|pnpm|yarn|bun):([\w:.-]+)$/u.exec(textOf(command) ?? "")?.[1];
    if (script === undefined) readInside(call, command, "shell");
    else noteScript(call, "npm", script);
  }
  return unknown;
}

/** Programs with one option that holds a command line: su -c, script -c, nodemon --exec, flock -c. */
function startOption(call: Call): Flow {
  const options = readOptions(call.args, textOptions);
  const code = valueOf(options, "code");
  if (code === undefined) return recordRun(call);
  const traits: readonly EffectTrait[] = call.name === "su" || call.name === "runuser" ? ["elevated"] : [];
  return evaluateCode(withTraits(call, traits), code, { language: "shell" });
}

const nodemonOptions = defineOptions({
  values: { code: "-x --exec" },
  ignored: "-w --watch -e --ext -d --delay -i --ignore --signal -C --config -r --require",
  stopsAtOperand: true,
});

/** nodemon: starts a file, or a command line, whenever something changes. */
function nodemon(call: Call): Flow {
  const options = readOptions(call.args, nodemonOptions);
  const code = valueOf(options, "code");
  const inside = withTraits(call, ["repeated"]);
  if (code !== undefined) return readInside(inside, concatenate([code, ...options.operands], " "), "shell");
  const [file] = options.operands;
  if (file === undefined) return recordRun(inside);
  return launchFile(inside, {
    path: file,
    interpreter: call.name,
    language: "javascript",
    endings: [".js", ".ts", "/index.js"],
  });
}

/** make and its like: targets by name. */
function runTarget(call: Call): Flow {
  const options = readOptions(
    call.args,
    defineOptions({
      values: { folder: "-C --directory -d --dir --chdir", file: "-f --file --makefile -t --taskfile --justfile" },
      ignored: "-o -W -I -l",
    }),
  );
  const folder = valueOf(options, "folder");
  const targets = options.operands
    .map((operand) => textOf(operand) ?? "")
    .filter((name) => name !== "" && !name.includes("="));
  const file = valueOf(options, "file");
  const tool = makeTools.get(call.name) ?? call.name;
  for (const name of targets.length === 0 ? [""] : targets) noteScript(call, tool, name, folder);
  recordEffect(call, {
    kind: "run",
    subject: commandLine(call),
    target: file === undefined ? undefined : targetOf(call, file),
  });
  return unknown;
}

const makeTools: ReadonlyMap<string, string> = new Map([
  ["gmake", "make"],
  ["bmake", "make"],
  ["nmake", "make"],
  ["mingw32-make", "make"],
  ["go-task", "task"],
  ["mvn", "maven"],
  ["mvnw", "maven"],
  ["gradlew", "gradle"],
]);

/** cargo, go, docker and their like: the first word says what they do with the project. */
function runTool(call: Call): Flow {
  const { operands } = readOptions(
    call.args,
    defineOptions({ ignored: "-f --file -p --package --manifest-path -C --context -H" }),
  );
  const [command = "", second = ""] = operands.map((operand) => textOf(operand) ?? "");
  if (/^(?:build|run|test|install|check|generate|bench|compose|up|vet|doc|publish|pre-commit)$/u.test(command))
    noteScript(call, call.name.replace(/^docker-compose$/u, "docker"), command === "compose" ? second : command);
  return recordRun(call);
}

/** open and xdg-open: hand a file to whatever opens it. */
function open(call: Call): Flow {
  const options = readOptions(call.args, defineOptions({ values: { application: "-a -b" }, stopsAtOperand: true }));
  const traits: readonly EffectTrait[] = hasFlag(options, "-g -j") ? ["background", "hidden-window"] : ["background"];
  const [path] = options.operands.length > 0 ? options.operands : [valueOf(options, "application")];
  if (path === undefined) return nothing;
  const content = contentOf(call, path);
  if (targetOf(call, path) !== undefined || content !== undefined)
    return launchFile(withTraits(call, traits), { path, interpreter: "" });
  recordEffect(call, { kind: "run", subject: addMarks(commandLine(call), path), traits });
  return unknown;
}

/** Programs that run other programs, scripts or targets. */
export const runnerPrograms: ProgramTable = [
  ["xargs gxargs parallel", xargs],
  ["concurrently", startEach],
  ["nodemon", nodemon],
  ["su runuser script flock onchange chokidar watchexec entr start-server-and-test", startOption],
  [
    "make gmake bmake nmake mingw32-make just task go-task rake ninja invoke fab nox tox gradle gradlew mvn mvnw ant sbt lein mix bazel cmake",
    runTarget,
  ],
  ["cargo go docker podman docker-compose dotnet flutter dart swift xcodebuild deno-task pre-commit lefthook", runTool],
  ["open xdg-open explorer gio", open],
];
