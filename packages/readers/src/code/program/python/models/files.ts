import { describeValue } from "../../evaluate/data.ts";
import type { Model } from "../../evaluate/calls.ts";
import type { Call } from "../../evaluate/interpreter.ts";
import { argumentOf } from "../../evaluate/keywords.ts";
import { marksOf, marksOfAll, mergeMarks } from "../../evaluate/marks.ts";
import { textOf, constant, instance, list, opaque, undefinedValue, unknown, type Value } from "../../evaluate/value.ts";
import { mapTexts, toPattern } from "../../evaluate/text.ts";
import { pathModels } from "../../models/paths.ts";
import { originMarks, recordEffect } from "../../models/record.ts";
import { findTarget } from "../../models/targets.ts";

const mostContent = 1_000_000;
const joinPath = pathModels["path.join"];

/** Functions of Python's library for files, paths and the registry. */
export const pythonFileModels: Readonly<Record<string, Model>> = {
  open: openFile,
  "io.open": openFile,
  "codecs.open": openFile,
  "os.fdopen": openFile,
  "gzip.open": openFile,
  "python.file.read": (call) => opaque(call.self?.marks ?? unknown.marks, patternOf(call)),
  "python.file.readlines": (call) =>
    list([opaque(call.self?.marks ?? unknown.marks)], call.self?.marks ?? unknown.marks, true),
  "python.file.write": writeOpened,
  "python.file.writelines": writeOpened,
  "pathlib.Path": (call) => joinAll(call),
  Path: (call) => joinAll(call),
  "pathlib.Path.home": () => constant("~"),
  "Path.home": () => constant("~"),
  "os.path.join": (call) => joinAll(call),
  "os.path.expanduser": (call) => call.args[0] ?? unknown,
  "os.path.expandvars": (call) => call.args[0] ?? unknown,
  "os.path.abspath": (call) => call.args[0] ?? unknown,
  "os.path.realpath": (call) => call.args[0] ?? unknown,
  "os.path.normpath": (call) => call.args[0] ?? unknown,
  "os.path.dirname": (call, name) => pathModels["path.dirname"]?.(call, name) ?? unknown,
  "os.path.basename": (call, name) => pathModels["path.basename"]?.(call, name) ?? unknown,
  "os.getcwd": () => constant("."),
  "tempfile.gettempdir": () => constant("/tmp"),
  "tempfile.mkdtemp": () => constant("/tmp/temporary"),
  "tempfile.NamedTemporaryFile": makeTemporaryFile,
  "tempfile.mkstemp": (call) => list([unknown, temporaryPath(call)]),
  "glob.glob": listFiles,
  "glob.iglob": listFiles,
  "os.listdir": listFiles,
  "os.walk": listFiles,
  "os.scandir": listFiles,
  "shutil.copy": copyFile,
  "shutil.copy2": copyFile,
  "shutil.copyfile": copyFile,
  "shutil.copytree": copyFile,
  "shutil.move": copyFile,
  "shutil.make_archive": packFolder,
  "os.rename": copyFile,
  "os.replace": copyFile,
  "os.remove": deleteFile,
  "os.unlink": deleteFile,
  "shutil.rmtree": deleteFile,
  "os.chmod": (call, via) => {
    recordEffect(call, { kind: "write", via, subject: call.args[0] ?? unknown, traits: ["executable"] });
    return undefinedValue;
  },
  "sqlite3.connect": (call, via) => readPath(call, via, call.args[0] ?? unknown),
  "winreg.SetValueEx": (call, via) => setRegistry(call, via),
  "_winreg.SetValueEx": (call, via) => setRegistry(call, via),
  "winreg.OpenKey": (call) => call.args[1] ?? unknown,
  "winreg.CreateKey": (call) => call.args[1] ?? unknown,
  "zipfile.ZipFile": openArchive,
  "zipfile.PyZipFile": openArchive,
  "tarfile.open": openArchive,
  "tarfile.TarFile": openArchive,
  "python.archive.write": addToArchive,
  "python.archive.add": addToArchive,
};

/** A file whose name the system chooses; one name stands for it, so that what is written there is found again. */
function makeTemporaryFile(call: Call): Value {
  const path = temporaryPath(call);
  const made = instance("python.file");
  made.entries.set("path", path).set("name", path);
  return made;
}

function temporaryPath(call: Call): Value {
  const ending = textOf(argumentOf(call.args, 99, "suffix") ?? unknown) ?? "";
  return constant(`/tmp/temporary-file${ending}`);
}

/** What `path.read_text()`, `path / "x"` and the like give: a path is a text here. */
export function callPathMethod(object: Value, name: string, call: Call): Value | undefined {
  switch (name) {
    case "read_text":
    case "read_bytes":
      return readPath(call, `pathlib.Path.${name}`, object);
    case "write_text":
    case "write_bytes":
      recordEffect(call, {
        kind: "write",
        via: `pathlib.Path.${name}`,
        subject: object,
        payload: call.args[0],
        target: findTarget(call, object),
      });
      return undefinedValue;
    case "joinpath":
      return joinParts(object, call);
    case "rglob":
      return listFiles(
        { ...call, args: [joinParts(object, { ...call, args: [constant("**"), ...call.args] })] },
        "pathlib.Path.rglob",
      );
    case "glob":
      return listFiles({ ...call, args: [joinParts(object, call)] }, "pathlib.Path.glob");
    case "iterdir":
      return listFiles({ ...call, args: [object] }, "pathlib.Path.iterdir");
    case "open":
      return toPattern(object)?.includes("/") === true
        ? openFile({ ...call, args: [object, ...call.args] }, "pathlib.Path.open")
        : undefined;
    case "resolve":
    case "absolute":
    case "expanduser":
      return object;
    case "exists":
    case "is_file":
    case "mkdir":
      return unknown;
    default:
      return undefined;
  }
}

/** A path with the arguments of a call behind it. */
export function joinParts(path: Value, call: Call): Value {
  return joinAll({ ...call, args: [path, ...call.args] });
}

function joinAll(call: Call): Value {
  return joinPath?.(call, "path.join") ?? opaque(marksOfAll(call.args));
}

function openFile(call: Call, via: string): Value {
  const path = argumentOf(call.args, 0, "file") ?? unknown;
  const mode = textOf(argumentOf(call.args, 1, "mode") ?? constant("r")) ?? "r";
  const file = instance("python.file");
  file.entries.set("path", path);
  if (/[wax+]/u.test(mode)) return file;
  const content = readPath(call, via, path);
  file.entries.set("content", content);
  file.marks = mergeMarks(file.marks, marksOf(content));
  return file;
}

/** An archive that files are put into or taken out of. */
function openArchive(call: Call, via: string): Value {
  const file = openFile(call, via);
  const archive = instance("python.archive", file.marks);
  archive.entries.set("path", argumentOf(call.args, 0, via.startsWith("tarfile") ? "name" : "file") ?? unknown);
  return archive;
}

function addToArchive(call: Call, via: string): Value {
  const archive = call.self?.kind === "instance" ? call.self.entries.get("path") : undefined;
  const [path = unknown] = call.args;
  const content = readPath(call, via.replace("python.", ""), path);
  recordEffect(call, { kind: "write", via: via.replace("python.", ""), subject: archive ?? unknown, payload: content });
  if (call.self?.kind === "instance") call.self.marks = mergeMarks(call.self.marks, marksOf(content));
  return undefinedValue;
}

/** `make_archive(base, format, folder)` packs a folder into `base.format`. */
function packFolder(call: Call, via: string): Value {
  const base = argumentOf(call.args, 0, "base_name") ?? unknown;
  const format = textOf(argumentOf(call.args, 1, "format") ?? constant("zip")) ?? "zip";
  const content = readPath(call, via, argumentOf(call.args, 2, "root_dir") ?? constant("."));
  const packed = mapTexts(base, (text) => `${text}.${format}`) ?? base;
  recordEffect(call, { kind: "write", via, subject: packed, payload: content });
  return packed;
}

function patternOf(call: Call): string | undefined {
  const content = call.self?.kind === "instance" ? call.self.entries.get("content") : undefined;
  return content === undefined ? undefined : toPattern(content);
}

function readPath(call: Call, via: string, path: Value): Value {
  const target = findTarget(call, path);
  recordEffect(call, { kind: "read", via, subject: path, target });
  const address = describeValue(path);
  const marks = mergeMarks(
    originMarks(call, "file", target ?? address.texts[0]?.slice(0, 160) ?? "a file", address),
    marksOf(path),
  );
  const text = target === undefined ? undefined : call.frame.interpreter.view.text(target, mostContent);
  return text === undefined ? opaque(marks) : constant(text, marks);
}

function writeOpened(call: Call, via: string): Value {
  const path = call.self?.kind === "instance" ? (call.self.entries.get("path") ?? unknown) : unknown;
  recordEffect(call, {
    kind: "write",
    via: via.replace("python.", ""),
    subject: path,
    payload: call.args[0],
    target: findTarget(call, path),
  });
  return undefinedValue;
}

function listFiles(call: Call, via: string): Value {
  const [path = unknown] = call.args;
  recordEffect(call, { kind: "read", via, subject: path });
  const marks = mergeMarks(
    originMarks(call, "file", describeValue(path).texts[0]?.slice(0, 160) ?? "a folder", describeValue(path)),
    marksOf(path),
  );
  return list([opaque(marks)], marks, true);
}

function copyFile(call: Call, via: string): Value {
  const [from = unknown, to = unknown] = call.args;
  const marks = originMarks(call, "file", describeValue(from).texts[0]?.slice(0, 160) ?? "a file", describeValue(from));
  recordEffect(call, {
    kind: "write",
    via,
    subject: to,
    payload: opaque(mergeMarks(marks, marksOf(from))),
    target: findTarget(call, to),
  });
  return to;
}

function deleteFile(call: Call, via: string): Value {
  const [path = unknown] = call.args;
  recordEffect(call, { kind: "delete", via, subject: path, target: findTarget(call, path) });
  return undefinedValue;
}

function setRegistry(call: Call, via: string): Value {
  const [key = unknown, name = unknown, , , value] = call.args;
  const subject = mapTexts(key, (text) => `${text}\\${toPattern(name) ?? ""}`) ?? key;
  recordEffect(call, { kind: "write", via, subject, payload: value });
  return undefinedValue;
}
