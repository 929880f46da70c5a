import { posix } from "node:path";
import { describeValue } from "../evaluate/data.ts";
import { callBack, type Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { marksOf, mergeMarks } from "../evaluate/marks.ts";
import { concatenate, toTexts } from "../evaluate/text.ts";
import {
  bytes,
  constant,
  instance,
  list,
  opaque,
  textOf,
  undefinedValue,
  unknown,
  type Marks,
  type Value,
} from "../evaluate/value.ts";
import { readBytes } from "../../../tree/bytes.ts";
import { arrivalPrefix } from "../evaluate/text.ts";
import { makeStream } from "./client-hooks.ts";
import { findTarget } from "./targets.ts";
import { callbackOf, optionOf, optionText, originMarks, recordEffect } from "./record.ts";

const mostContent = 1_000_000;

/** Functions of the file system, under each of the names they go by. */
export const fileModels: Readonly<Record<string, Model>> = {
  ...everywhere("readFile", readFile),
  ...everywhere("createReadStream", readFile),
  ...everywhere("readdir", readFolder),
  ...everywhere("writeFile", writeFile),
  ...everywhere("appendFile", writeFile),
  ...everywhere("outputFile", writeFile),
  ...everywhere("writeJson", writeFile),
  ...everywhere("createWriteStream", openWriter),
  ...everywhere("rename", moveFile),
  ...everywhere("copyFile", moveFile),
  ...everywhere("copy", moveFile),
  ...everywhere("cp", moveFile),
  ...everywhere("symlink", moveFile),
  ...everywhere("chmod", changeMode),
  ...everywhere("unlink", deleteFile),
  ...everywhere("rm", deleteFile),
  ...everywhere("rmdir", deleteFile),
  ...everywhere("remove", deleteFile),
  ...everywhere("existsSync", () => unknown),
  ...Object.fromEntries(
    ["Writable", "Transform", "PassThrough", "Duplex"].flatMap((name) => [
      [`stream.${name}`, makeStream],
      [`readable-stream.${name}`, makeStream],
    ]),
  ),
  "writer().write": (call) => writeTo(call, call.args[0]),
  "writer().end": (call) => writeTo(call, call.args[0]),
  winreg: openRegistry,
  "winreg().set": setRegistry,
  "regedit.putValue": putRegistry,
  "Bun.write": (call) => writeFile(call, "Bun.write"),
  "Deno.readTextFile": (call) => readFile(call, "Deno.readTextFile"),
  "Deno.writeTextFile": (call) => writeFile(call, "Deno.writeTextFile"),
};

function everywhere(name: string, model: Model): Record<string, Model> {
  const homes = ["fs", "fs.promises", "fs-extra", "graceful-fs", "original-fs", "node:fs"];
  const names = homes.flatMap((home) => [`${home}.${name}`, `${home}.${name}Sync`]);
  return Object.fromEntries(names.map((each) => [each, model]));
}

/** What a file holds: its content when it came with the arrival, else where it is from. */
function readFile(call: Call, via: string): Value {
  const [path = unknown] = call.args;
  const target = findTarget(call, path);
  recordEffect(call, { kind: "read", via, subject: path, target });
  const value = target === undefined ? opaque(fileMarks(call, path)) : readOwn(call, target, path);
  return give(call, value);
}

function readOwn(call: Call, target: string, path: Value): Value {
  const marks = mergeMarks(originMarks(call, "file", target, describeValue(path)), path.marks);
  const encoding = textOf(call.args[1] ?? unknown) ?? optionText(call.args[1], "encoding");
  const entry = call.frame.interpreter.view.file(target);
  if (entry === undefined || entry.size > mostContent) return opaque(marks);
  if (encoding !== "") {
    const text = call.frame.interpreter.view.text(target);
    return text === undefined ? opaque(marks) : constant(text, marks);
  }
  return bytes(readBytes(entry.bytes, entry.size), marks);
}

/** The marks of what stands at a path. */
export function fileMarks(call: Call, path: Value): Marks {
  const address = describeValue(path);
  const detail = address.texts[0]?.slice(0, 160) ?? "a file";
  return mergeMarks(originMarks(call, "file", detail, address), marksOf(path));
}

function readFolder(call: Call, via: string): Value {
  const [path = unknown] = call.args;
  recordEffect(call, { kind: "read", via, subject: path });
  const names = listOwnFolder(call, path);
  const marks = fileMarks(call, path);
  return give(
    call,
    names === undefined
      ? list([opaque(marks)], marks, true)
      : list(
          names.map((name) => constant(name, marks)),
          marks,
        ),
  );
}

function listOwnFolder(call: Call, path: Value): string[] | undefined {
  const [text] = toTexts(path) ?? [];
  if (text === undefined || !text.startsWith(arrivalPrefix)) return undefined;
  const folder = posix.normalize(text.slice(arrivalPrefix.length));
  const start = folder === "." ? "" : `${folder}/`;
  const names = new Set<string>();
  for (const each of call.frame.interpreter.view.paths) {
    if (each.startsWith(start) && each.length > start.length)
      names.add(each.slice(start.length).split("/", 1)[0] ?? "");
    if (names.size > 5000) break;
  }
  return names.size === 0 ? undefined : [...names];
}

function writeFile(call: Call, via: string): Value {
  const [path = unknown, content = unknown] = call.args;
  recordEffect(call, { kind: "write", via, subject: path, payload: content, target: findTarget(call, path) });
  return give(call, undefinedValue);
}

/** A stream that writes a file: what is piped or written into it ends up there. */
function openWriter(call: Call, via: string): Value {
  const [path = unknown] = call.args;
  recordEffect(call, { kind: "write", via, subject: path });
  const writer = instance("writer()");
  writer.entries.set("path", path);
  return writer;
}

/** Something is put into a writer, by `write`, `end` or `pipe`. */
export function writeTo(call: Call, content: Value | undefined, writer = call.self): Value {
  const path = writer?.kind === "instance" ? writer.entries.get("path") : undefined;
  if (path === undefined || content === undefined) return undefinedValue;
  recordEffect(call, { kind: "write", via: "fs.createWriteStream", subject: path, payload: content });
  return undefinedValue;
}

function moveFile(call: Call, via: string): Value {
  const [from = unknown, to = unknown] = call.args;
  recordEffect(call, {
    kind: "write",
    via,
    subject: to,
    payload: opaque(mergeMarks(fileMarks(call, from), marksOf(from))),
    target: findTarget(call, to),
  });
  return give(call, undefinedValue);
}

function changeMode(call: Call, via: string): Value {
  recordEffect(call, { kind: "write", via, subject: call.args[0] ?? unknown, traits: ["executable"] });
  return give(call, undefinedValue);
}

function deleteFile(call: Call, via: string): Value {
  const [path = unknown] = call.args;
  recordEffect(call, { kind: "delete", via, subject: path, target: findTarget(call, path) });
  return give(call, undefinedValue);
}

function openRegistry(call: Call): Value {
  const key = instance("winreg()");
  key.entries.set("key", optionOf(call.args[0], "key") ?? unknown);
  return key;
}

/** `new Registry({ key }).set(name, type, value)`. */
function setRegistry(call: Call): Value {
  const [name = unknown, , value] = call.args;
  const key = call.self?.kind === "instance" ? call.self.entries.get("key") : undefined;
  const subject = concatenate(concatenate(key ?? unknown, constant("\\")), name);
  recordEffect(call, { kind: "write", via: "winreg.set", subject, payload: value });
  return give(call, undefinedValue);
}

/** `putValue({ key: { name: { value } } })`. */
function putRegistry(call: Call, via: string): Value {
  const [keys] = call.args;
  for (const [key, names] of keys?.kind === "fields" ? keys.entries : []) {
    for (const [name, row] of names.kind === "fields" ? names.entries : [])
      recordEffect(call, {
        kind: "write",
        via,
        subject: constant(`${key}\\${name}`),
        payload: row.kind === "fields" ? row.entries.get("value") : row,
      });
  }
  return give(call, undefinedValue);
}

function give(call: Call, value: Value): Value {
  const callback = callbackOf(call.args);
  if (callback === undefined) return value;
  callBack(callback, [undefinedValue, value], call);
  return value;
}
