import { collectHex, type HexData } from "./hex-data.ts";
import { type RtfToken, tokenizeRtf } from "./tokenize-rtf.ts";

/** An object in an RTF document. */
export interface RtfObject {
  /** Offset of its data in the file. */
  readonly at: number;
  /** What `\objclass` says; any program may have written anything there. */
  readonly className: string;
  /** `\objupdate`: the object is brought up to date, and so started, as soon as the document is shown. */
  readonly isUpdatedOnOpen: boolean;
  readonly isLink: boolean;
  /** The decoded data, as a rule an OLE 1 object. */
  readonly data: Buffer;
}

/** Text that RTF keeps for Word to act on, with where it stands. */
interface RtfInstruction {
  readonly at: number;
  readonly text: string;
}

/** What an RTF document holds besides words. */
export interface RtfReading {
  readonly objects: readonly RtfObject[];
  /** Instructions of fields: `HYPERLINK "…"`, `DDEAUTO …`. */
  readonly fields: readonly RtfInstruction[];
  /** Addresses or paths of templates that are loaded with the document. */
  readonly templates: readonly RtfInstruction[];
  /** Why parts were not read, in a few words each. */
  readonly troubles: ReadonlySet<string>;
}

/** Objects and instructions beyond these numbers are not read. */
const mostObjects = 2000;
const mostInstructions = 50_000;
const longestInstruction = 8192;

/** An object that is being read. */
interface OpenObject {
  at: number;
  className: string;
  isUpdatedOnOpen: boolean;
  isLink: boolean;
  hex: HexData | undefined;
}

/** An instruction whose letters are being read. */
interface OpenInstruction {
  readonly at: number;
  text: string;
}

/** Where the text of the current group goes. */
type Destination =
  | { readonly kind: "body" | "skip" | "data" | "class" }
  /** `outer` is the object around this one. */
  | { readonly kind: "object"; readonly outer: OpenObject | undefined }
  | { readonly kind: "instruction"; readonly instruction: OpenInstruction };

/** What is known at one place of the document. It moves. */
interface State {
  readonly bytes: Buffer;
  readonly objects: OpenObject[];
  readonly fields: OpenInstruction[];
  readonly templates: OpenInstruction[];
  readonly troubles: Set<string>;
  /** Destinations with the depth of the group that began them. */
  readonly destinations: { readonly depth: number; readonly destination: Destination }[];
  depth: number;
  /** `\*` stands in front: a word that is not known hides its group. */
  isStarred: boolean;
  object: OpenObject | undefined;
}

const body: Destination = { kind: "body" };
const skip: Destination = { kind: "skip" };

/** Reads objects, fields and templates of an RTF document, in time that grows with its length. */
export function readRtf(bytes: Buffer): RtfReading {
  const state: State = {
    bytes,
    objects: [],
    fields: [],
    templates: [],
    troubles: new Set(),
    destinations: [],
    depth: 0,
    isStarred: false,
    object: undefined,
  };
  for (const token of tokenizeRtf(bytes)) takeToken(state, token);
  const objects = state.objects
    .map(({ at, className, isUpdatedOnOpen, isLink, hex }) => {
      return { at, className: className.trim(), isUpdatedOnOpen, isLink, data: hex?.finish() ?? Buffer.alloc(0) };
    })
    .filter(({ data, className }) => data.length > 0 || className !== "");
  return {
    objects,
    fields: state.fields.map(finishInstruction),
    templates: state.templates.map(finishInstruction),
    troubles: state.troubles,
  };
}

function finishInstruction({ at, text }: OpenInstruction): RtfInstruction {
  return { at, text: text.trim() };
}

function takeToken(state: State, token: RtfToken): void {
  if (token.kind === "open") state.depth += 1;
  else if (token.kind === "close") closeGroup(state);
  else if (token.kind === "word") takeWord(state, token.word, token.from);
  else if (token.kind === "symbol") takeSymbol(state, token.symbol);
  else if (token.kind === "byte") takeByte(state, token.value);
  else if (token.kind === "binary") takeBinary(state, token.from, token.to);
  else takeText(state, token.from, token.to);
  if (token.kind !== "symbol") state.isStarred = false;
}

function closeGroup(state: State): void {
  for (
    let top = state.destinations.at(-1);
    top !== undefined && top.depth >= state.depth;
    top = state.destinations.at(-1)
  ) {
    state.destinations.pop();
    if (top.destination.kind === "object") state.object = top.destination.outer;
  }
  state.depth = Math.max(0, state.depth - 1);
}

function currentDestination(state: State): Destination {
  return state.destinations.at(-1)?.destination ?? body;
}

function begin(state: State, destination: Destination): void {
  state.destinations.push({ depth: state.depth, destination });
}

/** Destinations whose letters are never shown and hold nothing of note. */
const dull: ReadonlySet<string> = new Set(
  "fonttbl colortbl stylesheet info pict listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathpr".split(
    " ",
  ),
);

const objectWords: Readonly<Record<string, (object: OpenObject) => void>> = {
  objupdate: (object) => {
    object.isUpdatedOnOpen = true;
  },
  objlink: (object) => {
    object.isLink = true;
  },
  objautlink: (object) => {
    object.isLink = true;
  },
};

function takeWord(state: State, written: string, at: number): void {
  const word = written.toLowerCase();
  const { kind } = currentDestination(state);
  if (word === "object") beginObject(state, at);
  else if (word === "objdata") beginData(state, at);
  else if (word === "objclass") begin(state, { kind: "class" });
  else if (word === "fldinst") beginInstruction(state, state.fields, at);
  else if (word === "template") beginInstruction(state, state.templates, at);
  else if (kind === "data") {
    // Inside of data a group that a starred word begins is passed over, and any other word is nothing.
    if (state.isStarred && state.destinations.at(-1)?.depth !== state.depth) begin(state, skip);
  } else if (dull.has(word)) begin(state, skip);
  else if (state.object !== undefined) objectWords[word]?.(state.object);
}

function beginObject(state: State, at: number): void {
  if (state.objects.length >= mostObjects) {
    state.troubles.add(`more than ${mostObjects} objects in it`);
    begin(state, skip);
    return;
  }
  const object: OpenObject = { at, className: "", isUpdatedOnOpen: false, isLink: false, hex: undefined };
  state.objects.push(object);
  begin(state, { kind: "object", outer: state.object });
  state.object = object;
}

/** Data counts wherever it stands, also outside of an object. */
function beginData(state: State, at: number): void {
  if (state.object === undefined || state.object.hex !== undefined) beginObject(state, at);
  const { object } = state;
  if (object === undefined || object.hex !== undefined) return;
  object.at = at;
  object.hex = collectHex();
  begin(state, { kind: "data" });
}

function beginInstruction(state: State, list: OpenInstruction[], at: number): void {
  if (list.length >= mostInstructions) {
    state.troubles.add(`more than ${mostInstructions} fields in it`);
    return;
  }
  const instruction: OpenInstruction = { at, text: "" };
  list.push(instruction);
  begin(state, { kind: "instruction", instruction });
}

function takeSymbol(state: State, symbol: string): void {
  if (symbol === "*") state.isStarred = true;
  else if (symbol === "\\" || symbol === "{" || symbol === "}") addLetters(state, symbol);
  else if (symbol === "~") addLetters(state, " ");
}

/** Word drops a single digit in front of `\'hh` and the sign itself when it reads data. */
function takeByte(state: State, value: number): void {
  if (currentDestination(state).kind === "data") state.object?.hex?.dropHalf();
  else addLetters(state, String.fromCharCode(value));
}

function takeBinary(state: State, from: number, to: number): void {
  if (currentDestination(state).kind === "data") state.object?.hex?.addBytes(state.bytes.subarray(from, to));
}

function takeText(state: State, from: number, to: number): void {
  const { kind } = currentDestination(state);
  if (kind === "data") state.object?.hex?.addText(state.bytes, from, to);
  else if (kind === "class" || kind === "instruction")
    addLetters(
      state,
      state.bytes.toString("latin1", from, Math.min(to, from + longestInstruction)).replace(/[\r\n]/gu, ""),
    );
}

function addLetters(state: State, letters: string): void {
  const destination = currentDestination(state);
  if (destination.kind === "class" && state.object !== undefined) {
    if (state.object.className.length < 256) state.object.className += letters;
  } else if (destination.kind === "instruction" && destination.instruction.text.length < longestInstruction)
    destination.instruction.text += letters;
}
