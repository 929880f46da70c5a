import type { HereDoc, Redirection } from "unbash";
import type { EffectTrait } from "@doorward/core";
import { requestFrom } from "../actions/network.ts";
import { readPath, writePath } from "../actions/storage.ts";
import { type Flow, known, textOf, unknown } from "../flow/flow.ts";
import type { Call } from "../session/session.ts";
import { expandBody, expandText } from "./expand.ts";
import type { Machine } from "./machine.ts";

/** A file that takes output. */
export interface Output {
  readonly path: Flow;
  readonly isAppended: boolean;
  /** It takes the errors, not what is printed. */
  readonly isError: boolean;
}

/** What the redirections of a command come to. */
export interface Redirected {
  readonly stdin: Flow | undefined;
  readonly traits: readonly EffectTrait[];
  readonly outputs: readonly Output[];
}

/** Reads redirections before the command runs; what they read is recorded. */
export function readRedirects(redirects: readonly Redirection[], machine: Machine, call: Call): Redirected {
  let { stdin } = machine;
  const outputs: Output[] = [];
  let isSilenced = false;
  for (const redirect of redirects) {
    const input = readRedirect(redirect, machine, call, outputs);
    if (input === "silenced") isSilenced = true;
    else if (input !== undefined) stdin = input;
  }
  return { stdin, traits: isSilenced ? ["silenced"] : [], outputs };
}

/** Follows one redirection: gives new standard input, or says that output is thrown away. */
function readRedirect(
  redirect: Redirection,
  machine: Machine,
  call: Call,
  outputs: Output[],
): Flow | "silenced" | undefined {
  if (redirect.type === "HereDoc") return readHereDoc(redirect, machine);
  const path = expandText(redirect.target, machine);
  if (redirect.type === "HereString") return path;
  const text = textOf(path) ?? "";
  const { operator } = redirect;
  const number = redirect.descriptor?.type === "FileDescriptor" ? redirect.descriptor.value : undefined;
  const socket = /^\/dev\/(?:tcp|udp)\/([^/]{1,300})\/(.{1,40})$/u.exec(text);
  if (socket !== null) return openSocket(call, known(`${socket[1] ?? ""}:${socket[2] ?? ""}`), number);
  if (operator === "<" || operator === "<>") return readInput(call, path, number);
  if (operator === "<&") return call.scene.session.files.read(`/dev/fd/${text}`);
  if (isNowhere(text) || text === "-") return "silenced";
  if (operator === ">&" && /^\d+-?$/u.test(text)) return undefined;
  outputs.push({ path, isAppended: operator.endsWith(">>"), isError: number === 2 && !operator.startsWith("&") });
  return undefined;
}

function isNowhere(text: string): boolean {
  return text === "/dev/null" || text.toLowerCase() === "nul";
}

/** `/dev/tcp/host/port`, by which bash itself opens a line; it can be kept under a number. */
function openSocket(call: Call, address: Flow, number: number | undefined): Flow {
  const answer = requestFrom(call, address, { via: "/dev/tcp" });
  if (number !== undefined && number > 2) call.scene.session.files.write(`/dev/fd/${number}`, answer);
  return answer;
}

function readInput(call: Call, path: Flow, number: number | undefined): Flow | undefined {
  if (number !== undefined && number > 0) return undefined;
  return /^\/dev\/(?:null|stdin|tty)$/u.test(textOf(path) ?? "") ? undefined : readPath(call, path);
}

/** Writes what a command printed to the files its output goes to. */
export function writeOutputs(call: Call, outputs: readonly Output[], printed: Flow): void {
  for (const { path, isAppended, isError } of outputs)
    writePath(call, path, isError ? unknown : printed, { isAppended });
}

function readHereDoc({ body, operator }: HereDoc, machine: Machine): Flow {
  if (body.parts !== undefined) return expandBody(body.parts, machine);
  const isVerbatim = operator === "<<" && body.end - body.pos === body.text.length;
  return known(body.text, isVerbatim ? body.pos : undefined);
}
