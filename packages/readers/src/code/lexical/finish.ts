import { addMarks, concatenate, type Flow, joinFlows, textOf, unknown } from "../commands/flow/flow.ts";
import { takeStep } from "../commands/session/session.ts";
import { type Building, type Follower, type Frame, addFlow, isBlock, makeCall, topOf, valueOf } from "./follower.ts";
import { itemMark, perform, runWords } from "./perform.ts";

const mostVariables = 20_000;

/** Ends an argument; a comma between statements ends nothing. */
export function endArgument(follower: Follower): void {
  const frame = topOf(follower);
  frame.args.push(valueOf(frame));
  frame.options = [[]];
  if (isBlock(frame) && frame.closing !== "line") frame.args.length = 0;
}

/** Ends all that stands inside a closing bracket. */
export function closeBracket(follower: Follower, sign: string): void {
  while (topOf(follower).closing === "line") closeFrame(follower);
  const { frames } = follower;
  const open = frames.findLastIndex((frame) => frame.closing === sign || (sign === "}" && frame.closing === "} list"));
  if (open < 1) return;
  while (frames.length > open) closeFrame(follower);
}

/** Ends what stands between brackets: a call gives its result, other brackets what is inside. */
export function closeFrame(follower: Follower): void {
  const frame = topOf(follower);
  if (frame.closing === "}") {
    endStatement(follower);
    follower.frames.pop();
    return;
  }
  if (frame.options.some((pieces) => pieces.length > 0)) frame.args.push(valueOf(frame));
  follower.frames.pop();
  const { session } = follower.scene;
  const result = takeStep(session) ? finishCall(follower, frame) : unknown;
  follower.lastName = frame.callee === "" ? follower.lastName : frame.callee;
  addFlow(follower, result);
}

function finishCall(follower: Follower, frame: Frame): Flow {
  const { callee, action, args, receiver, receiverName, start } = frame;
  if (callee === "") return finishBrackets(follower, frame);
  const call = makeCall(follower, callee.replace(/^\./u, ""), start, findCallEnd(follower, start));
  if (action?.kind === "builder") {
    follower.building = { call, words: [...args] };
    follower.buildings.set(`\0${start}`, follower.building);
    return concatenate(args, " ");
  }
  const building = receiverName === "" ? undefined : (follower.buildings.get(receiverName) ?? follower.building);
  if (building !== undefined && /(?:^|\.)args?$/u.test(callee)) {
    building.words = [...building.words, ...args];
    follower.building = building;
    return concatenate(building.words, " ");
  }
  if (action === undefined) return passOn(receiver, args, callee);
  const isMethod = callee.startsWith(".");
  return perform(action, { call, args, receiver, receiverName, isMethod, language: follower.language });
}

function findCallEnd({ scene }: Follower, start: number): number {
  const line = scene.text.slice(start, start + 400).indexOf("\n");
  return line < 0 ? Math.min(scene.text.length, start + 400) : start + line;
}

/** A list gives its items as words; an index gives the sources of what it picks from. */
function finishBrackets(follower: Follower, { args, receiver, receiverName, closing, start }: Frame): Flow {
  const isEnvironment = /^(?:ENV|\$_ENV|\$ENV)$/u.test(receiverName);
  const name = textOf(args[0]);
  if (isEnvironment && name !== undefined) {
    return { ...unknown, origins: [{ kind: "environment", detail: name, place: follower.scene.at(start), hops: [] }] };
  }
  if (receiver !== undefined) return args.length === 1 ? { ...receiver, texts: [] } : receiver;
  return args.length === 1 ? (args[0] ?? unknown) : concatenate(args, closing === ")" ? " " : itemMark);
}

/** Of an unknown function the sources of what goes in come out; a method without arguments keeps its text. */
function passOn(receiver: Flow | undefined, args: readonly Flow[], callee: string): Flow {
  const isPlain = args.length === 0 && receiver !== undefined && callee.startsWith(".");
  if (isPlain) return receiver;
  return [receiver, ...args].reduce<Flow>(
    (all, flow) => (flow === undefined ? all : addMarks(all, { ...flow, texts: [] })),
    unknown,
  );
}

/** Ends a statement: what it sets is kept. */
export function endStatement(follower: Follower): void {
  while (topOf(follower).closing === "line") closeFrame(follower);
  const frame = topOf(follower);
  if (follower.variables.size < mostVariables)
    for (const target of frame.targets) keepVariable(follower, frame, target);
  frame.targets = [];
  frame.candidates = [];
  frame.options = [[]];
  if (isBlock(frame)) frame.args.length = 0;
  follower.building = undefined;
  follower.lastName = "";
}

function keepVariable(follower: Follower, frame: Frame, target: string): void {
  const name = target.split(".").at(-1) ?? "";
  const value = valueOf(frame);
  const before = follower.variables.get(name);
  const text = before === undefined || !frame.isAppending ? value : concatenate([before, value]);
  follower.variables.set(name, before === undefined || frame.isAppending ? text : joinFlows(text, before));
  if (follower.building !== undefined) follower.buildings.set(name, follower.building);
}

/** Starts a process that was put together piece by piece. */
export function runBuilding({ call, words }: Building): void {
  runWords(call, words);
}
