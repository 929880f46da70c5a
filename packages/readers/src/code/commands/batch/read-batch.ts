import type { EffectTrait } from "@doorward/core";
import { readPath, writePath } from "../actions/storage.ts";
import { concatenate, type Flow, joinFlows, known, markEncoded, nothing, textOf, unknown } from "../flow/flow.ts";
import { evaluateCode } from "../actions/evaluate.ts";
import { splitWords } from "../flow/words.ts";
import { programName } from "../session/names.ts";
import { createScope, setHeld } from "../session/scope.ts";
import { addTraits, type Call, mayRepeat, nest, type Scene, takeStep } from "../session/session.ts";
import { batchBuiltins } from "./builtins.ts";
import { type Expanded, expandCommand, expandLine, isDisguised, restoreFlow } from "./expand.ts";
import { type BatchLine, findCalled, findLabels, labelOf, readLines } from "./lines.ts";
import { takeRedirects } from "./redirects.ts";
import { type Piece, restoreSigns, splitArguments, splitLine } from "./split.ts";

const mostItems = 64;

/** What is kept while a batch text is followed line by line. */
interface Reading {
  readonly scene: Scene;
  readonly lines: readonly BatchLine[];
  readonly labels: ReadonlyMap<string, number>;
  /** Labels that `call` names: their parts are followed where they are called. */
  readonly called: ReadonlySet<string>;
  /** Blocks that are open: what was printed in each so far. */
  readonly blocks: Flow[][];
  readonly depth: number;
}

/** Reads text for cmd; gives its standard output. */
export function readBatch(text: string, scene: Scene, stdin: Flow | undefined): Flow {
  const lines = readLines(text);
  const reading: Reading = {
    scene,
    lines,
    labels: findLabels(lines),
    called: findCalled(lines),
    blocks: [[]],
    depth: 0,
  };
  followLines(reading, 0, stdin);
  return concatenate(reading.blocks.flat().slice(0, 256));
}

/** Follows lines from one on: to the end, or to where a called part returns. */
function followLines(reading: Reading, from: number, stdin: Flow | undefined): void {
  for (let at = from; at < reading.lines.length; at += 1) {
    const line = reading.lines[at];
    if (line === undefined || !takeStep(reading.scene.session)) return;
    if (reading.depth > 0 && returnLine.test(line.text)) return;
    const label = labelOf(line.text);
    if (label !== undefined && reading.depth === 0 && reading.called.has(label)) at = findReturn(reading.lines, at);
    if (label !== undefined || /^\s*(?:::|@?rem\b)/iu.test(line.text)) continue;
    followLine(reading, line, stdin);
  }
}

/** Where a part that is called returns. */
function findReturn(lines: readonly BatchLine[], from: number): number {
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (returnLine.test(text)) return at;
    if (labelOf(text) !== undefined) return at - 1;
  }
  return lines.length;
}

const returnLine = /^\s*@?(?:exit\s*\/b|goto\s*:?eof)\b/iu;

function followLine(reading: Reading, line: BatchLine, stdin: Flow | undefined): void {
  const expanded = expandLine(line.text, reading.scene, line.start);
  const pieces = splitLine(expanded.text);
  followPieces({ reading, line, expanded, pieces, stdin }, 0);
}

/** The pieces of one line, with what is needed to follow them. */
interface LineReading {
  readonly reading: Reading;
  readonly line: BatchLine;
  readonly expanded: Expanded;
  readonly pieces: readonly Piece[];
  readonly stdin: Flow | undefined;
}

function followPieces(line: LineReading, from: number): Flow {
  let output: Flow = nothing;
  let input = line.stdin;
  for (let at = from; at < line.pieces.length; at += 1) {
    const piece = line.pieces[at];
    if (piece === undefined) break;
    const body = stripPrefixes(piece.text);
    const loop = readLoop(body);
    if (loop !== undefined) return followLoop(line, at, loop);
    output = followPiece(line, piece, body, input);
    input = piece.operator === "|" ? output : line.stdin;
    if (piece.operator === "|") continue;
    line.reading.blocks.at(-1)?.push(output);
    if (piece.operator === "(") line.reading.blocks.push([]);
    if (piece.operator === ")") closeBlock(line, line.pieces[at + 1]);
  }
  return output;
}

/** Behind a closing parenthesis may stand where everything printed inside goes. */
function closeBlock({ reading, line, expanded }: LineReading, next: Piece | undefined): void {
  if (reading.blocks.length < 2) return;
  const printed = concatenate((reading.blocks.pop() ?? []).slice(0, 256));
  const { outputs } = takeRedirects(/^\s*[012]?[<>]/u.test(next?.text ?? "") ? (next?.text ?? "") : "");
  const call = makeCall(reading.scene, line, next);
  for (const { path, isAppended } of outputs)
    writePath(call, restoreFlow(path, expanded, reading.scene), printed, { isAppended });
  if (outputs.length === 0) reading.blocks.at(-1)?.push(printed);
}

function makeCall(scene: Scene, line: BatchLine, piece: Piece | undefined): Call {
  const start = line.start + Math.min(line.text.length, piece?.start ?? 0);
  const end = piece === undefined ? line.end : Math.max(start + 1, Math.min(line.end, line.start + piece.end));
  return { scene, name: "", program: nothing, args: [], stdin: undefined, start, end };
}

const condition =
  /^if\s+(?:\/i\s+)?(?:not\s+)?(?:exist\s+(?:"[^"]*"|\S+)|defined\s+\S+|errorlevel\s+\d+|cmdextversion\s+\d+|(?:"[^"]*"|[^\s=]+)\s*(?:==|\s(?:equ|neq|lss|leq|gtr|geq)\s)\s*(?:"[^"]*"|\S+))\s*/iu;

/** The command behind `@`, `else` and conditions. */
function stripPrefixes(text: string): string {
  let body = text.trimStart();
  for (let round = 0; round < 8; round += 1) {
    const next = body.replace(/^(?:@+|else\b|do\b)\s*/iu, "").replace(condition, "");
    if (next === body) return body;
    body = next;
  }
  return body;
}

interface Loop {
  readonly option: string;
  readonly name: string;
  readonly set: string;
  readonly body: string;
}

function readLoop(body: string): Loop | undefined {
  const found =
    /^for\s+(?:(\/[a-z])\s+(?:"[^"]{0,200}"\s+|[^\s%]{1,200}\s+)?)?%?%(\w)\s+in\s*\(([^)]*)\)\s*do\b\s*/iu.exec(body);
  if (found === null) return undefined;
  const [head, option = "", name = "", set = ""] = found;
  return { option: option.toLowerCase(), name: name.toLowerCase(), set, body: body.slice(head.length) };
}

/** A loop: its body is the rest of the line, once for each word that is known. */
function followLoop(line: LineReading, at: number, loop: Loop): Flow {
  const { scene } = line.reading;
  const piece = line.pieces[at];
  const items = piece === undefined ? [] : loopItems(line, piece, loop);
  const isFollowedOnce =
    scene.isRound || !mayRepeat(scene.session) || piece?.operator === "(" || items.length > mostItems;
  const rounds = isFollowedOnce ? [items.slice(0, 16).reduce(joinFlows, unknown)] : items;
  const body: Piece = {
    text: loop.body,
    start: piece?.start ?? 0,
    end: piece?.end ?? 0,
    operator: piece?.operator ?? "",
  };
  const pieces = [...line.pieces.slice(0, at), body, ...line.pieces.slice(at + 1)];
  const inside: LineReading = { ...line, pieces, reading: { ...line.reading, scene: { ...scene, isRound: true } } };
  let output: Flow = nothing;
  for (const item of rounds) {
    setHeld(scene.scope, `%${loop.name}`, item);
    // `tokens=` hands further parts to the letters that follow.
    for (let next = 1; next < 4 && loop.option === "/f"; next += 1)
      setHeld(scene.scope, `%${String.fromCharCode(loop.name.charCodeAt(0) + next)}`, { ...item, texts: [] });
    output = nest(scene.session, unknown, () => followPieces(inside, at));
  }
  return output;
}

function loopItems(line: LineReading, piece: Piece, { option, set }: Loop): readonly Flow[] {
  const call = makeCall(line.reading.scene, line.line, piece);
  const items = restoreFlow(restoreSigns(set).trim(), line.expanded, line.reading.scene);
  if (option === "/l") return [unknown];
  if (option !== "/f") return splitWords(items);
  const quoted = /^(['"`])([^]*)\1$/u.exec(textOf(items) ?? "");
  if (quoted === null) return [readPath(call, items)];
  if (quoted[1] === '"') return [known(quoted[2] ?? "")];
  const printed = evaluateCode({ ...call, name: "for" }, known(quoted[2] ?? ""), { language: "batch" });
  return [printed];
}

/** Follows one command of a line. */
function followPiece(line: LineReading, piece: Piece, body: string, input: Flow | undefined): Flow {
  const { reading, expanded } = line;
  if (body.trim() === "" || /^\s*[012]?[<>]/u.test(body)) return nothing;
  const command = expandCommand({ text: body, flows: expanded.flows }, reading.scene, line.line.start);
  const { text, input: inputPath, outputs, traits } = takeRedirects(command.text);
  const bare = makeCall(withTraits(reading, traits), line.line, piece);
  const stdin = inputPath === undefined ? input : readPath(bare, restoreFlow(inputPath, command, reading.scene));
  const words = readWords(restoreSigns(normaliseHead(text))).map((word) => restoreFlow(word, command, reading.scene));
  const [program, ...args] = words;
  if (program === undefined) return nothing;
  const label = followLabel(reading, textOf(program) ?? "", args);
  if (label !== undefined) return label;
  const named = isDisguised(line.line.text.slice(piece.start)) ? markEncoded(program, "concatenated") : program;
  const call: Call = { ...bare, program: named, args, name: programName(textOf(program) ?? ""), stdin };
  const printed = (batchBuiltins.get(call.name) ?? call.scene.session.hands.start)(call);
  for (const { path, isAppended, isError } of outputs)
    writePath(call, restoreFlow(path, command, reading.scene), isError ? unknown : printed, { isAppended });
  return outputs.length > 0 ? nothing : printed;
}

function withTraits({ scene }: Reading, traits: readonly EffectTrait[]): Scene {
  return addTraits(scene, traits);
}

/** The words of a command; what stands behind `echo` and `set` is one text, quotes and all. */
function readWords(text: string): string[] {
  const line = /^(echo|set)\s([^]*)$/iu.exec(text);
  return line === null ? splitArguments(text) : [line[1] ?? "", line[2] ?? ""];
}

/** `echo.text`, `cd..`, `set"x=1"`: a command needs no blank behind it. */
function normaliseHead(text: string): string {
  return text.trim().replace(/^(echo|cd|chdir|rem|set|type|del|start)(?=[.(/\\"])([.(]?)/iu, "$1 ");
}

/** `call :label` and `goto label`: goes on at the label, with the arguments given. */
function followLabel(reading: Reading, program: string, args: readonly Flow[]): Flow | undefined {
  const label = (textOf(args[0]) ?? "").toLowerCase();
  if (!/^call$/iu.test(program) || !label.startsWith(":")) return undefined;
  const at = reading.labels.get(label.slice(1));
  if (at === undefined || reading.depth >= 4) return nothing;
  const scope = createScope(reading.scene.scope);
  for (const [index, arg] of args.slice(1, 10).entries()) setHeld(scope, String(index + 1), arg);
  const scene: Scene = { ...reading.scene, scope, time: reading.scene.time === "dormant" ? "dormant" : "call" };
  followLines({ ...reading, scene, depth: reading.depth + 1, blocks: [[]] }, at + 1, undefined);
  return nothing;
}
