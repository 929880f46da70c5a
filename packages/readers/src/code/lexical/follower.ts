import { concatenate, type Flow, joinFlows, unknown } from "../commands/flow/flow.ts";
import type { ProgramLanguage } from "../commands/reading.ts";
import type { Call, Scene } from "../commands/session/session.ts";
import type { Action } from "./call-table.ts";
import type { Syntax } from "./syntax.ts";
import type { Token } from "./tokens.ts";

/** Something between brackets, or a call without them. */
export interface Frame {
  /** The function called; empty for plain brackets and blocks. */
  readonly callee: string;
  readonly action: Action | undefined;
  readonly receiver: Flow | undefined;
  readonly receiverName: string;
  readonly start: number;
  readonly closing: string;
  readonly args: Flow[];
  /** What the argument or statement at hand is made of: alternatives, each of joined pieces. */
  options: Flow[][];
  /** The variables that a statement sets. */
  targets: string[];
  /** Names with commas between that may turn out to be such variables. */
  candidates: string[];
  isAppending: boolean;
}

/** A process that a program puts together piece by piece. */
export interface Building {
  readonly call: Call;
  words: Flow[];
}

/** What is kept while the tokens of a program are gone over. */
export interface Follower {
  readonly scene: Scene;
  readonly syntax: Syntax;
  readonly actions: ReadonlyMap<string, Action>;
  readonly language: ProgramLanguage;
  readonly tokens: readonly Token[];
  readonly variables: Map<string, Flow>;
  readonly buildings: Map<string, Building>;
  readonly frames: Frame[];
  /** The process that the chain of calls at hand puts together. */
  building: Building | undefined;
  /** The function whose result stands before a dot. */
  lastName: string;
}

const mostFrames = 300;

/** Begins something between brackets, or a call. */
export function openFrame(
  callee: string,
  action: Action | undefined,
  start: number,
  closing: string,
  receiver?: Flow,
  receiverName = "",
): Frame {
  return {
    callee,
    action,
    receiver,
    receiverName,
    start,
    closing,
    args: [],
    options: [[]],
    targets: [],
    candidates: [],
    isAppending: false,
  };
}

/** The innermost frame. */
export function topOf(follower: Follower): Frame {
  return follower.frames.at(-1) ?? openFrame("", undefined, 0, "");
}

/** Whether statements stand inside, and not arguments. */
export function isBlock({ closing }: Frame): boolean {
  return closing === "" || closing === "}" || closing === "line";
}

/** Adds a piece to the argument or statement at hand. */
export function addFlow(follower: Follower, flow: Flow): void {
  topOf(follower).options.at(-1)?.push(flow);
}

/** Takes back the value that a method or an index is about to change. */
export function takeLast(follower: Follower): Flow | undefined {
  return topOf(follower).options.at(-1)?.pop();
}

/** What the argument or statement at hand comes to. */
export function valueOf({ options }: Frame): Flow {
  const flows = options.filter((pieces) => pieces.length > 0).map((pieces) => concatenate(pieces));
  return flows.length === 0 ? unknown : flows.reduce(joinFlows);
}

/** Goes into a frame; too deep ones are passed over. */
export function pushFrame(follower: Follower, frame: Frame): void {
  if (follower.frames.length < mostFrames) follower.frames.push(frame);
}

/** A call that stands at a range of the text. */
export function makeCall({ scene }: Follower, name: string, start: number, end: number): Call {
  const program: Flow = { texts: [name], encodings: [], origins: [] };
  return { scene, name, program, args: [], stdin: undefined, start, end: Math.max(end, start + 1) };
}
