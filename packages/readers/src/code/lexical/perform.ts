import { evaluateCode, readInside } from "../commands/actions/evaluate.ts";
import { requestFrom } from "../commands/actions/network.ts";
import { originOf, recordEffect } from "../commands/actions/record.ts";
import { blend, deletePath, readPath, targetOf, writePath } from "../commands/actions/storage.ts";
import {
  concatenate,
  type Flow,
  forgetTexts,
  fromOrigin,
  hasOrigin,
  isDecoded,
  mapFlow,
  nothing,
  textOf,
  unknown,
} from "../commands/flow/flow.ts";
import { startLine, startOperands } from "../commands/programs/wrappers.ts";
import type { ProgramLanguage } from "../commands/reading.ts";
import type { Call } from "../commands/session/session.ts";
import type { Action } from "./call-table.ts";

/** A function called, as far as its arguments are known. */
export interface Invocation {
  readonly call: Call;
  readonly args: readonly Flow[];
  /** What it is called on. */
  readonly receiver: Flow | undefined;
  /** The name of what it is called on, where it has one. */
  readonly receiverName: string;
  /** It is known only as a method of anything. */
  readonly isMethod: boolean;
  readonly language: ProgramLanguage;
}

/** Records what a known function does, and gives what it returns. */
export function perform(action: Action, invocation: Invocation): Flow {
  const { call, args, language } = invocation;
  const pick = (place: number | "receiver") =>
    joinList((place === "receiver" ? invocation.receiver : args[place]) ?? unknown);
  switch (action.kind) {
    case "run":
      return startProcess(action, invocation);
    case "builder":
      return concatenate(args, " ");
    case "request":
      return performRequest(action, invocation, pick);
    case "evaluate":
      return evaluateCode(call, pick(action.code), { language });
    case "load":
      return performLoad(call, pick(action.path));
    case "read":
      return readOrRequest(call, pick(action.path));
    case "open":
      return openHandle(call, args);
    case "write":
      writePath(call, pick(action.path), action.payload === undefined ? undefined : pick(action.payload));
      return nothing;
    case "delete":
      deletePath(call, pick(action.path));
      return nothing;
    case "listen":
      recordEffect(call, { kind: "listen", subject: pick(action.address) });
      return fromOrigin(originOf(call, "network", call.name, pick(action.address)));
    case "inspect":
      return performInspect(call, action.what, args[0]);
    case "decode":
      return action.change(pick(action.input));
    default:
      return args.length > 1 && action.value === 0 ? addOthers(args) : pick(action.value);
  }
}

/** Many functions that read files take an address too. */
function readOrRequest(call: Call, path: Flow): Flow {
  return path.texts.some((text) => addressSign.test(text)) ? requestFrom(call, path) : readPath(call, path);
}

/** Perl's `open`: a pipe in the mode or in the path starts a process. */
function openHandle(call: Call, args: readonly Flow[]): Flow {
  const mode = textOf(args[1])?.trim() ?? "";
  if (args.length > 2 && /^(?:-\||\|-)/u.test(mode)) return runWords(call, args.slice(2));
  const path = args.at(-1) ?? unknown;
  const piped = /^\|?([^]*?)\|?$/u.exec(mode)?.[1] ?? mode;
  if (args.length === 2 && piped !== mode)
    return runShellLine(
      call,
      mapFlow(path, () => piped),
    );
  if (!mode.includes(">"))
    return readPath(
      call,
      mapFlow(path, (text) => text.replace(/^<\s*/u, "")),
    );
  writePath(
    call,
    mapFlow(path, (text) => text.replace(/^\+?>{1,2}\s*/u, "")),
    undefined,
  );
  return nothing;
}

function addOthers(args: readonly Flow[]): Flow {
  const [first = unknown, ...others] = args;
  return others.every((other) => textOf(other) !== undefined) && textOf(first) !== undefined ? first : blend(args);
}

function startProcess({ line }: Extract<Action, { kind: "run" }>, { call, args, receiver }: Invocation): Flow {
  const words = args.length === 0 && receiver !== undefined ? [receiver] : args;
  const [only = unknown] = words;
  const isList = words.length > 1 || textOf(only)?.includes(itemMark) === true;
  if (isList || line === "words") return runWords(call, words);
  if (line === "shell") return runShellLine(call, only);
  recordEffect(call, { kind: "run", subject: only });
  return startLine(call, only);
}

/** One text that a shell takes. */
export function runShellLine(call: Call, line: Flow): Flow {
  recordEffect(call, { kind: "run", subject: line });
  const output = readInside(call, line, "shell");
  return output.origins.length > 0 ? output : fromOrigin(originOf(call, "process-output", call.name));
}

/** The words of a command line; lists among them give their items. */
export function runWords(call: Call, given: readonly Flow[]): Flow {
  const words = given.flatMap(splitList);
  const [program] = words;
  const isOneLine = words.length === 1 && program !== undefined && /\s/u.test(textOf(program) ?? "");
  if (isOneLine) return runShellLine(call, program);
  recordEffect(call, { kind: "run", subject: concatenate(words, " ") });
  return startOperands(call, words);
}

/** Stands between the items of a list that is known item by item. */
export const itemMark = "\uE300";

function splitList(flow: Flow): Flow[] {
  const text = textOf(flow);
  if (text === undefined || !text.includes(itemMark)) return [flow];
  return text.split(itemMark).map((item) => mapFlow(flow, () => item));
}

/** A list as one text, for those who do not ask for its items. */
function joinList(flow: Flow): Flow {
  return flow.texts.some((text) => text.includes(itemMark))
    ? mapFlow(flow, (text) => text.replaceAll(itemMark, " "))
    : flow;
}

type Pick = (place: number | "receiver") => Flow;

const addressSign = /^(?:[a-z][a-z+.-]{1,12}:)?\/\//iu;
const clientName = /(?:url|uri|http|client|agent|\bua|browser|mech|session|request|connect)/iu;

/** A method of any object counts as a request only where its address, or the object's name, says so. */
function performRequest(action: Extract<Action, { kind: "request" }>, invocation: Invocation, pick: Pick): Flow {
  const { call, receiverName } = invocation;
  const host = pick(action.address);
  const port = action.second === undefined ? undefined : invocation.args[action.second];
  const address = port === undefined ? host : concatenate([host, port], ":");
  const isCommon = invocation.isMethod || action.needsAddress === true;
  const isSure = !isCommon || host.texts.some((text) => addressSign.test(text)) || clientName.test(receiverName);
  if (!isSure)
    return blend(
      [invocation.receiver, ...invocation.args].map((flow) => (flow === undefined ? undefined : forgetTexts(flow))),
    );
  const isSending = action.payload !== undefined && invocation.args.length > action.payload;
  return requestFrom(call, address, isSending ? { payload: pick(action.payload ?? 0) } : {});
}

/** Loading by a plain name is how every program begins; only what comes from somewhere, or a file of the arrival, is a fact. */
function performLoad(call: Call, path: Flow): Flow {
  const target = targetOf(call, path);
  const isRemote = hasOrigin(path, "network") || path.texts.some((text) => addressSign.test(text));
  if (target !== undefined || isRemote || isDecoded(path) || path.origins.length > 0)
    recordEffect(call, { kind: "load", subject: path, target });
  return unknown;
}

function performInspect(call: Call, what: "variable" | "environment" | "host", name: Flow | undefined): Flow {
  const detail = name === undefined ? call.name : (textOf(name) ?? "");
  const kind =
    what === "host" ? "host" : what === "environment" || name === undefined ? "whole-environment" : "environment";
  recordEffect(call, {
    kind: "inspect",
    subject:
      kind === "environment" && name !== undefined
        ? name
        : { ...nothing, texts: [kind === "host" ? call.name : "environment"] },
  });
  return fromOrigin(originOf(call, kind, detail));
}
