import {
  blend,
  contentOf,
  deletePath,
  fillFolder,
  readPath,
  rememberContent,
  targetOf,
  writePath,
} from "../actions/storage.ts";
import { recordEffect } from "../actions/record.ts";
import { concatenate, type Flow, forgetTexts, mapFlow, markEncoded, nothing, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { lastSegment } from "./download.ts";
import { inputOf } from "./input.ts";
import { cutFlow, defineOptions, hasFlag, readOptions, valueOf } from "./options.ts";
import type { Program, ProgramTable } from "./program.ts";

const copyOptions = defineOptions({
  values: { goal: "-t --target-directory" },
  ignored: "-m --mode -o --owner -g --group -S --suffix",
});

/** cp, mv, ln, install: the last operand gets what the others hold. */
function copy(call: Call): Flow {
  const options = readOptions(call.args, copyOptions);
  const given = valueOf(options, "goal");
  const goal = given ?? (options.operands.length > 1 ? options.operands.at(-1) : undefined);
  if (goal === undefined) return nothing;
  for (const source of given === undefined ? options.operands.slice(0, -1) : options.operands)
    copyOne(call, source, goal);
  return nothing;
}

function copyOne(call: Call, source: Flow, goal: Flow): void {
  const content = contentOf(call, source) ?? readPath(call, source);
  writePath(call, goal, content);
  rememberContent(call, concatenate([goal, lastSegment(source)], "/"), content);
}

/** Windows' copy commands: options begin with a slash. */
function copyOnWindows(call: Call): Flow {
  const operands = call.args.filter((arg) => !(textOf(arg) ?? "").startsWith("/"));
  const [source, goal] = operands;
  if (source !== undefined) copyOne(call, source, goal ?? unknown);
  return nothing;
}

const removeOptions = defineOptions({ ignored: "-n -s --iterations --size" });

function remove(call: Call): Flow {
  for (const path of readOptions(call.args, removeOptions).operands) deletePath(call, path);
  return nothing;
}

function removeOnWindows(call: Call): Flow {
  for (const path of call.args) if (!/^\/\w/u.test(textOf(path) ?? "")) deletePath(call, path);
  return nothing;
}

/** chmod matters where it makes a file a program. */
function chmod(call: Call): Flow {
  const { operands, flags } = readOptions(call.args, defineOptions({}));
  const [mode, ...files] = operands;
  const text = flags.has("-x") ? "-x" : (textOf(mode) ?? "+x");
  const isExecutable = /^[ugoa]*[+=][rwst]*x|^0?[0-7]*[1357][0-7]{0,2}$/u.test(text);
  if (!isExecutable) return nothing;
  for (const path of files) {
    const payload = contentOf(call, path);
    const seen = {
      kind: "write",
      subject: path,
      payload,
      target: targetOf(call, path),
      traits: ["executable"],
    } as const;
    recordEffect(call, seen);
  }
  return nothing;
}

function tee(call: Call): Flow {
  const input = call.stdin ?? unknown;
  for (const path of readOptions(call.args, defineOptions({})).operands)
    if (textOf(path) !== "/dev/null") writePath(call, path, input);
  return input;
}

function dd(call: Call): Flow {
  const named = (name: string) => call.args.find((arg) => (textOf(arg) ?? "").startsWith(`${name}=`));
  const input = named("if");
  const output = named("of");
  const data = input === undefined ? (call.stdin ?? unknown) : readPath(call, cutFlow(input, 3));
  if (output === undefined) return data;
  writePath(call, cutFlow(output, 3), data);
  return nothing;
}

const findOptions = /^-(?:i?name|i?path|i?wholename|i?regex)$/u;

/** find: lists what its patterns name, and starts a program for each. */
function find(call: Call): Flow {
  const start = call.args.findIndex((arg) => /^[-(!]/u.test(textOf(arg) ?? ""));
  const folders = start < 0 ? call.args : call.args.slice(0, start);
  const tests = start < 0 ? [] : call.args.slice(start);
  const patterns = tests.filter((_, index) => findOptions.test(textOf(tests[index - 1]) ?? ""));
  const roots = folders.length === 0 ? [{ ...nothing, texts: ["."] }] : folders;
  const found = joinPatterns(roots, patterns);
  recordEffect(call, { kind: "read", subject: found });
  if (tests.some((test) => textOf(test) === "-delete")) deletePath(call, found);
  startForEach(call, tests, found);
  return found;
}

function joinPatterns(roots: readonly Flow[], patterns: readonly Flow[]): Flow {
  const texts = roots.flatMap((root) =>
    root.texts.flatMap((folder) =>
      patterns.length === 0
        ? [folder]
        : patterns.flatMap((pattern) => pattern.texts.map((name) => `${folder}/**/${name}`)),
    ),
  );
  return { ...blend([...roots, ...patterns]), texts: [...new Set(texts)].slice(0, 16) };
}

function startForEach(call: Call, tests: readonly Flow[], found: Flow): void {
  for (const [index, test] of tests.entries()) {
    if (!/^-(?:exec|execdir|ok|okdir)$/u.test(textOf(test) ?? "")) continue;
    const rest = tests.slice(index + 1);
    const end = rest.findIndex((arg) => /^[;+]$/u.test(textOf(arg) ?? ""));
    const [program, ...args] = (end < 0 ? rest : rest.slice(0, end)).map((arg) => (textOf(arg) === "{}" ? found : arg));
    if (program === undefined) continue;
    call.scene.session.hands.start({ ...call, name: textOf(program) ?? "", program, args });
  }
}

const archiveOptions = defineOptions({
  values: { file: "-f --file", folder: "-C --directory -d" },
  ignored: "-T -X --exclude -I --use-compress-program --strip-components -b",
});

/** tar: packs its operands, or unpacks an archive. */
function tar(call: Call): Flow {
  const [first, ...others] = call.args;
  const isOldStyle = first !== undefined && /^[a-zA-Z]+$/u.test(textOf(first) ?? "-");
  const args = isOldStyle ? [mapFlow(first, (text) => `-${text}`), ...others] : call.args;
  const options = readOptions(args, archiveOptions);
  const file = valueOf(options, "file");
  const isStandard = file === undefined || textOf(file) === "-";
  if (hasFlag(options, "-x --extract --get")) {
    const packed = isStandard ? (call.stdin ?? unknown) : (contentOf(call, file) ?? readPath(call, file));
    return unpackInto(call, packed, valueOf(options, "folder"));
  }
  if (!hasFlag(options, "-c --create -r --append -u")) return unknown;
  const packed = markEncoded(
    forgetTexts(concatenate(options.operands.map((path) => readPath(call, path)))),
    "compressed",
  );
  if (isStandard) return packed;
  writePath(call, file, packed);
  return nothing;
}

function unpackInto(call: Call, packed: Flow, folder: Flow | undefined): Flow {
  const source = markEncoded(forgetTexts(packed), "compressed");
  if (packed.origins.length > 0) fillFolder(call, folder ?? { ...nothing, texts: ["."] }, source);
  return source;
}

/** zip, 7z and rar: the archive first, then what goes in. */
function zip(call: Call): Flow {
  const { operands } = readOptions(call.args, defineOptions({ ignored: "-P -x -i -b -t -n" }));
  const isCommand = /^(?:a|u|x|e|l)$/u.test(textOf(operands[0]) ?? "");
  const command = isCommand ? textOf(operands[0]) : "a";
  const [archive = unknown, ...files] = isCommand ? operands.slice(1) : operands;
  if (command === "x" || command === "e")
    return unpackInto(call, contentOf(call, archive) ?? readPath(call, archive), undefined);
  if (command === "l") return unknown;
  const packed = markEncoded(forgetTexts(concatenate(files.map((path) => readPath(call, path)))), "compressed");
  if (textOf(archive) === "-") return packed;
  writePath(call, archive, packed);
  return nothing;
}

function unzip(call: Call): Flow {
  const options = readOptions(call.args, defineOptions({ values: { folder: "-d" }, ignored: "-P -x" }));
  const [archive = unknown] = options.operands;
  return unpackInto(call, contentOf(call, archive) ?? readPath(call, archive), valueOf(options, "folder"));
}

/** ls and its like: only a named folder says something. */
function list(call: Call): Flow {
  const { operands } = readOptions(call.args, defineOptions({}));
  return inputOf({ ...call, stdin: undefined }, operands);
}

const sqliteOptions = defineOptions({ ignored: "-cmd -separator", longWithOneDash: true });

/** sqlite3: reads a database, and changes it where the statement says so. */
function sqlite(call: Call): Flow {
  const [database = unknown, statement] = readOptions(call.args, sqliteOptions).operands;
  const isChange = /^\s*(?:insert|update|delete|replace|drop|alter)\b/iu.test(textOf(statement) ?? "");
  if (!isChange) return forgetTexts(readPath(call, database));
  recordEffect(call, { kind: "write", subject: database, payload: statement, target: targetOf(call, database) });
  return nothing;
}

const makePipe: Program = (call) => {
  call.scene.session.hasNamedPipe = true;
  return nothing;
};

/** Programs that work on files. */
export const storagePrograms: ProgramTable = [
  ["cp mv ln install gcp gmv ditto link rename", copy],
  ["copy xcopy robocopy move mklink ren replace", copyOnWindows],
  ["rm unlink shred srm trash rimraf del-cli rmdir", remove],
  ["del erase rd", removeOnWindows],
  ["chmod", chmod],
  ["tee", tee],
  ["dd", dd],
  ["find gfind fd", find],
  ["tar gtar bsdtar", tar],
  ["zip 7z 7za 7zr rar", zip],
  ["unzip unrar bsdunzip", unzip],
  ["ls tree du", list],
  ["sqlite3 sqlite", sqlite],
  ["mkfifo mknod", makePipe],
];
