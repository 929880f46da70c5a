import {
  arrivalRoot,
  concatenate,
  type Flow,
  flowOf,
  fromOrigin,
  gap,
  known,
  unknown,
  wholeTextOf,
} from "../flow/flow.ts";
import { findFolder } from "../session/paths.ts";
import { flatten, getHeld } from "../session/scope.ts";
import { flowIn, type Scene } from "../session/session.ts";
import { projectVariables } from "../shell/variables.ts";

/** A line after its variables were put in; what is not one known text stands there as one character of `flows`. */
export interface Expanded {
  readonly text: string;
  readonly flows: readonly Flow[];
}

const firstMark = 0xe100;
const mostMarks = 256;

const editPart = String.raw`(?::(~-?\d{1,6}(?:,-?\d{1,6})?|[^%!=]{1,100}=[^%!]{0,100}))?`;
const namePart = String.raw`([\w#$@.()[\]-]{1,64})`;

/** What cmd puts in before it looks at a line: arguments, variables, and what editors put in before cmd sees it. */
const earlyReference = new RegExp(
  String.raw`%%|%~?([a-z$]{0,5})([0-9*])|%${namePart}${editPart}%|\$\{(\w{1,40})\}`,
  "giu",
);

/** What it puts in when a command runs: loop variables, and variables between exclamation marks. */
const lateReference = new RegExp(String.raw`%?%~?([a-z$]{0,5}?)([a-z])(?![\w%])|!${namePart}${editPart}!`, "giu");

/** Puts variables into a line. */
export function expandLine(line: string, scene: Scene, offset: number): Expanded {
  return replaceReferences({ text: line, flows: [] }, earlyReference, (found) => {
    const [part, argument, variable, edit, project] = found;
    if (argument !== undefined) return changePath(lookUpArgument(scene, argument, offset), part ?? "");
    if (project !== undefined) return projectVariables.has(project) ? known(arrivalRoot) : undefined;
    return variable === undefined ? undefined : changeText(lookUpVariable(scene, variable, offset), edit);
  });
}

/** Puts into a command what is known only when it runs. */
export function expandCommand(command: Expanded, scene: Scene, offset: number): Expanded {
  if (!/[%!]/u.test(command.text)) return command;
  return replaceReferences(command, lateReference, (found) => {
    const [part, loop, variable, edit] = found;
    if (loop !== undefined) return changePath(lookUpLoop(scene, loop), part ?? "");
    if (variable === undefined || getHeld(scene.scope, variable.toLowerCase()) === undefined) return undefined;
    return changeText(lookUpVariable(scene, variable, offset), edit);
  });
}

type Find = (found: readonly (string | undefined)[]) => Flow | undefined;

function replaceReferences(from: Expanded, pattern: RegExp, find: Find): Expanded {
  const flows = [...from.flows];
  const text = from.text.replaceAll(pattern, (whole: string, ...found: (string | undefined)[]) => {
    const flow = find(found);
    if (flow === undefined) return whole;
    const constant = flow.origins.length === 0 && flow.encodings.length === 0 ? wholeTextOf(flow) : undefined;
    if (constant !== undefined) return constant;
    if (flows.length >= mostMarks) return gap;
    flows.push(flow);
    return String.fromCharCode(firstMark + flows.length - 1);
  });
  return { text, flows };
}

/** The flow of a piece of an expanded line. */
export function restoreFlow(piece: string, { flows }: Expanded, scene: Scene): Flow {
  if (flows.length === 0) return flowIn(scene, piece);
  const parts = piece.split(/([\uE100-\uE1FF])/u).filter((part) => part !== "");
  if (parts.length === 0) return known("");
  return concatenate(parts.map((part) => flows[part.charCodeAt(0) - firstMark] ?? known(part)));
}

function lookUpLoop(scene: Scene, name: string): Flow | undefined {
  const held = getHeld(scene.scope, `%${name.toLowerCase()}`);
  return held === undefined ? undefined : flatten(held);
}

function lookUpArgument(scene: Scene, name: string, offset: number): Flow {
  const held = getHeld(scene.scope, name);
  if (held !== undefined) return flatten(held);
  return fromOrigin({ kind: "parameter", detail: `%${name}`, place: scene.at(offset), hops: [] });
}

/** `%~dp0` and its like: parts of a path. */
function changePath(flow: Flow | undefined, part: string): Flow | undefined {
  const path = wholeTextOf(flow);
  if (flow === undefined || path === undefined || part === "" || part === "f") return flow;
  const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  const name = path.slice(cut);
  const dot = name.lastIndexOf(".") < 0 ? name.length : name.lastIndexOf(".");
  const folder = /[dp]/iu.test(part) ? path.slice(0, cut) : "";
  return known(folder + (/n/iu.test(part) ? name.slice(0, dot) : "") + (/x/iu.test(part) ? name.slice(dot) : ""));
}

/** Folders that Windows names by variables; their names stay, in capitals. */
const folderVariables =
  /^(?:appdata|localappdata|programdata|allusersprofile|public|temp|tmp|systemroot|windir|systemdrive|programfiles(?:\(x86\))?|commonprogramfiles|onedrive)$/iu;

const hostVariables =
  /^(?:username|computername|userdomain|processor_\w+|os|number_of_processors|sessionname|logonserver|date|time)$/iu;

/** What a variable holds, whatever the case of its name. */
export function lookUpVariable(scene: Scene, name: string, offset: number): Flow {
  const held = getHeld(scene.scope, name.toLowerCase());
  if (held !== undefined) return flatten(held);
  const given = scene.session.context.environment?.get(name);
  if (given !== undefined) return flowOf(given);
  if (/^(?:userprofile|homepath|home)$/iu.test(name)) return known("~");
  if (/^homedrive$/iu.test(name)) return known("");
  if (/^comspec$/iu.test(name)) return known("cmd.exe");
  if (/^cd$/iu.test(name)) return known(findFolder(scene));
  if (projectVariables.has(name)) return known(arrivalRoot);
  if (folderVariables.test(name)) return known(`%${name.toUpperCase()}%`);
  if (/^(?:random|errorlevel|cmdcmdline)$/iu.test(name)) return unknown;
  const kind = hostVariables.test(name) ? "host" : "environment";
  return fromOrigin({ kind, detail: name, place: scene.at(offset), hops: [] });
}

/** `%name:~start,length%` and `%name:old=new%`. */
function changeText(flow: Flow, change: string | undefined): Flow {
  const text = wholeTextOf(flow);
  if (change === undefined || text === undefined) return flow;
  if (!change.startsWith("~")) {
    const [old = "", replacement = ""] = change.split("=", 2);
    return known(replaceIgnoringCase(text, old, replacement));
  }
  const [start = 0, length] = change.slice(1).split(",").map(Number);
  const from = start < 0 ? Math.max(0, text.length + start) : start;
  if (length === undefined) return known(text.slice(from));
  return known(length < 0 ? text.slice(from, text.length + length) : text.slice(from, from + length));
}

function replaceIgnoringCase(text: string, old: string, replacement: string): string {
  if (old === "" || text.length > 65_536) return text;
  const escaped = old.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  return text.replaceAll(new RegExp(escaped, "giu"), () => replacement);
}

/** Whether a command is written in pieces or with signs that cmd takes away: `c^u^r^l`, `%x:~3,1%%x:~7,1%`. */
export function isDisguised(raw: string): boolean {
  const head = raw.slice(0, 300);
  return (
    /[a-z]\^[a-z]/iu.test(head) ||
    /%[^%\s]{1,100}:~-?\d/u.test(head) ||
    /^@?\w{0,4}(?:%[^%\s]{1,40}%\w{0,3}){2}/u.test(head.trim())
  );
}
