import { evaluateCode } from "../actions/evaluate.ts";
import { requestFrom } from "../actions/network.ts";
import { originOf, recordEffect } from "../actions/record.ts";
import { contentOf, deletePath, readPath, writePath } from "../actions/storage.ts";
import { decodeUtf16Flow, decompressFlow } from "../flow/decode.ts";
import { concatenate, type Flow, fromOrigin, known, nothing, unknown } from "../flow/flow.ts";
import { writeRegistry } from "../programs/persistence.ts";
import { startLine } from "../programs/wrappers.ts";
import type { Call } from "../session/session.ts";
import { constantValue, nothingKnown, objectValue, textValue, toFlow, toName, toNumber, type Value } from "./value.ts";

/** An object of the system. */
export type SystemObject = Extract<Value, { kind: "object" }>;

type Method = (call: Call, object: SystemObject, args: readonly Value[]) => Value;
type Family = readonly (readonly [names: string, method: Method])[];

function flowAt(args: readonly Value[], index: number): Flow {
  const value = args[index];
  return value === undefined ? unknown : toFlow(value);
}

function contentOfObject(object: SystemObject): Flow {
  const content = object.fields.get("content");
  return content === undefined ? unknown : toFlow(content);
}

const done: Value = textValue(nothing);

/** A command line that an object starts. */
function runLine(call: Call, line: Flow, isHidden: boolean): Value {
  const traits = isHidden && !call.scene.traits.includes("hidden-window") ? (["hidden-window"] as const) : [];
  const scene = { ...call.scene, traits: [...call.scene.traits, ...traits] };
  const inside = { ...call, scene };
  return textValue(startLine(inside, line));
}

const shell: Family = [
  ["run exec", (call, _, args) => runLine(call, flowAt(args, 0), toNumber(args[1]) === 0)],
  [
    "shellexecute",
    (call, _, args) => {
      const elevated = toName(args[3]) === "runas" ? (["elevated"] as const) : [];
      const scene = { ...call.scene, traits: [...call.scene.traits, ...elevated] };
      const line = args.length > 1 ? concatenate([flowAt(args, 0), flowAt(args, 1)], " ") : flowAt(args, 0);
      return runLine({ ...call, scene }, line, toNumber(args[4]) === 0);
    },
  ],
  ["open explore", (call, _, args) => runLine(call, flowAt(args, 0), false)],
  ["regwrite", (call, _, args) => textValue(writeRegistry(call, flowAt(args, 0), flowAt(args, 1)))],
  ["expandenvironmentstrings environment", (_, __, args) => textValue(flowAt(args, 0))],
  ["specialfolders", (_, __, args) => constantValue(`%${toName(args[0]).toUpperCase()}%`)],
  ["createshortcut", (_, __, args) => objectValue("shortcut", [["path", args[0] ?? nothingKnown]])],
  [
    "save",
    (call, object) => {
      writePath(
        call,
        toFlow(object.fields.get("path") ?? nothingKnown),
        toFlow(object.fields.get("targetpath") ?? nothingKnown),
      );
      return done;
    },
  ],
];

/** Requests whose address is given first and which are sent later. */
const request: Family = [
  [
    "open create",
    (_, object, args) => {
      object.fields.set("address", args.length > 1 ? (args[1] ?? nothingKnown) : (args[0] ?? nothingKnown));
      return object;
    },
  ],
  ["send getresponse getresponseasync sendasync getresponsestream", (call, object, args) => send(call, object, args)],
];

function send(call: Call, object: SystemObject, args: readonly Value[]): Value {
  if (object.fields.has("content")) return object;
  const address = toFlow(object.fields.get("address") ?? nothingKnown);
  const payload = args[0] === undefined ? undefined : toFlow(args[0]);
  const answer = textValue(requestFrom(call, address, { payload }));
  for (const field of ["content", "responsetext", "responsebody", "responsestream"]) object.fields.set(field, answer);
  return object;
}

function download(call: Call, _: SystemObject, args: readonly Value[]): Value {
  return textValue(requestFrom(call, flowAt(args, 0)));
}

function downloadFile(call: Call, _: SystemObject, args: readonly Value[]): Value {
  writePath(call, flowAt(args, 1), requestFrom(call, flowAt(args, 0)));
  return done;
}

function upload(call: Call, _: SystemObject, args: readonly Value[]): Value {
  return textValue(requestFrom(call, flowAt(args, 0), { payload: flowAt(args, args.length > 2 ? 2 : 1) }));
}

function uploadFile(call: Call, _: SystemObject, args: readonly Value[]): Value {
  const payload = readPath(call, flowAt(args, args.length > 2 ? 2 : 1));
  return textValue(requestFrom(call, flowAt(args, 0), { payload }));
}

const client: Family = [
  [
    "downloadstring downloaddata openread getstringasync getasync getbytearrayasync getstreamasync downloadstringtaskasync downloaddatataskasync",
    download,
  ],
  ["downloadfile downloadfileasync downloadfiletaskasync", downloadFile],
  ["uploadstring uploaddata uploadvalues postasync putasync uploadstringasync", upload],
  ["uploadfile uploadfileasync", uploadFile],
  ["connect", (call, object, args) => connect(call, object, args)],
  ["getstream", (_, object) => object],
];

function connect(call: Call, object: SystemObject, args: readonly Value[]): Value {
  const address = args.length > 1 ? concatenate([flowAt(args, 0), flowAt(args, 1)], ":") : flowAt(args, 0);
  object.fields.set("content", textValue(requestFrom(call, address)));
  return done;
}

const stream: Family = [
  [
    "write writetext writeline",
    (call, object, args) => {
      const before = object.fields.get("content");
      const added = flowAt(args, 0);
      const content = before === undefined ? added : concatenate([toFlow(before), added]);
      object.fields.set("content", textValue(content));
      const path = object.fields.get("path");
      if (path !== undefined) writePath(call, toFlow(path), added, { isAppended: true });
      return done;
    },
  ],
  [
    "savetofile",
    (call, object, args) => {
      writePath(call, flowAt(args, 0), contentOfObject(object));
      return done;
    },
  ],
  [
    "loadfromfile",
    (call, object, args) => {
      object.fields.set("content", textValue(readPath(call, flowAt(args, 0))));
      return done;
    },
  ],
  [
    "readtoend readall read readtext readline toarray readasstringasync readasbytearrayasync getawaiter getresult getbuffer",
    (_, object) => textValue(contentOfObject(object)),
  ],
];

const files: Family = [
  ["createtextfile opentextfile getfile", (call, _, args) => openFile(call, args)],
  [
    "copyfile movefile",
    (call, _, args) => {
      writePath(call, flowAt(args, 1), contentOf(call, flowAt(args, 0)) ?? readPath(call, flowAt(args, 0)));
      return done;
    },
  ],
  [
    "deletefile deletefolder",
    (call, _, args) => {
      deletePath(call, flowAt(args, 0));
      return done;
    },
  ],
  [
    "getspecialfolder",
    (_, __, args) => constantValue(["%WINDIR%", "%WINDIR%\\System32", "%TEMP%"][toNumber(args[0]) ?? 2] ?? "%TEMP%"),
  ],
  ["buildpath", (_, __, args) => textValue(concatenate([flowAt(args, 0), flowAt(args, 1)], "\\"))],
  ["getparentfoldername", () => constantValue(".")],
];

function openFile(call: Call, args: readonly Value[]): Value {
  const path = args[0] ?? nothingKnown;
  const isReading = args[1] === undefined || toNumber(args[1]) === 1;
  const content = isReading ? contentOf(call, toFlow(path)) : undefined;
  return objectValue("stream", [
    ["path", path],
    ...(content === undefined ? [] : [["content", textValue(content)] as const]),
  ]);
}

/** Things that run code handed to them. */
const engine: Family = [
  [
    "invokescript invokeexpression addscript newscriptblock executestatement",
    (call, _, args) => textValue(evaluateCode(call, flowAt(args, 0), { language: "powershell" })),
  ],
  ["expandstring", (_, __, args) => textValue(flowAt(args, 0))],
  [
    "eval addcode execscript",
    (call, _, args) =>
      textValue(
        evaluateCode(call, flowAt(args, 0), {
          language: /java|jscript/u.test(toName(args[1])) ? "javascript" : "vbscript",
        }),
      ),
  ],
  ["shellexecuteex start", (call, object, args) => startObject(call, object, args)],
];

function startObject(call: Call, object: SystemObject, args: readonly Value[]): Value {
  const file = toFlow(args[0] ?? object.fields.get("filename") ?? nothingKnown);
  const rest = args[1] ?? object.fields.get("arguments");
  const line = rest === undefined ? file : concatenate([file, toFlow(rest)], " ");
  return runLine(
    call,
    line,
    toName(object.fields.get("windowstyle")) === "hidden" || toName(object.fields.get("createnowindow")) === "true",
  );
}

/** Encodings: bytes stand here as the text they are, so only two bytes for a sign need work. */
const encoding: Family = [
  [
    "getstring",
    (_, object, args) => {
      const isWide = object.name.endsWith("unicode") || toName(object.fields.get("name")) === "unicode";
      return textValue(isWide ? decodeUtf16Flow(flowAt(args, 0)) : flowAt(args, 0));
    },
  ],
  ["getbytes getchars", (_, __, args) => textValue(flowAt(args, 0))],
];

/** Screens, keys and the like. */
const observer: Family = [
  [
    "copyfromscreen",
    (call) => {
      recordEffect(call, { kind: "observe", subject: known("screen") });
      return textValue(fromOrigin(originOf(call, "screen", "CopyFromScreen")));
    },
  ],
];

function indexFamily(...families: readonly Family[]): ReadonlyMap<string, Method> {
  return new Map(families.flat().flatMap(([names, method]) => names.split(" ").map((name) => [name, method] as const)));
}

const methods = indexFamily(shell, request, client, stream, files, engine, encoding, observer);

/** What a method of an object gives; undefined when nothing is known of it. */
export function callObjectMethod(
  call: Call,
  object: SystemObject,
  method: string,
  args: readonly Value[],
): Value | undefined {
  const named = { ...call, name: `${object.name}.${method}` };
  return methods.get(method)?.(named, object, args);
}

/** An object made by name: `New-Object`, `CreateObject`, `::new`. Streams hold what they are made of. */
export function createObject(name: string, args: readonly Value[]): Value {
  const short = name.toLowerCase().replace(/^system\./u, "");
  const [first] = args;
  if (first === undefined) return objectValue(short);
  const isPacked = /(?:gzip|deflate|brotli)stream$/u.test(short);
  const content = isPacked
    ? textValue(decompressFlow(toFlow(first)))
    : first.kind === "object"
      ? (first.fields.get("content") ?? nothingKnown)
      : first;
  return objectValue(short, [["content", content]]);
}
