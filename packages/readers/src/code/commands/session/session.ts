import type { EffectTime, EffectTrait, Language, Place } from "@doorward/core";
import { addMarks, type Flow, gap, known, unknown } from "../flow/flow.ts";
import { deepestNesting, mostCharge, mostSteps, mostWork } from "../limits.ts";
import type {
  CommandContext,
  CommandLanguage,
  CommandReading,
  InlineProgram,
  NamedScript,
  RunFile,
} from "../reading.ts";
import { createFileMemory, type FileMemory } from "./files.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import type { Scope } from "./scope.ts";

/** Something a script defined and can call by name. */
export interface Routine {
  readonly call: (call: Call) => Flow;
  called: number;
}

/** What readers of the languages and models of the programs ask of each other. */
export interface Hands {
  /** Follows one program started with arguments; gives its standard output. */
  readonly start: (call: Call) => Flow;
  /** Reads a text of a language; gives the standard output. */
  readonly read: Readonly<Record<CommandLanguage, (text: string, scene: Scene, stdin: Flow | undefined) => Flow>>;
}

/** Everything one reading gathers, over all layers. */
export interface Session {
  readonly context: CommandContext;
  readonly hands: Hands;
  readonly recorder: Recorder;
  readonly files: FileMemory;
  readonly routines: Map<string, Routine>;
  readonly runs: Map<string, RunFile>;
  readonly scripts: Map<string, NamedScript>;
  readonly inline: Map<string, InlineProgram>;
  /** How often each text inside a text was read. */
  readonly readings: Map<string, number>;
  /** Texts that are being read just now: a script that starts itself is not read inside itself. */
  readonly active: Set<string>;
  /** Whether a named pipe was made: what it hands on is known only after a second look. */
  hasNamedPipe: boolean;
  unread: string | undefined;
  steps: number;
  work: number;
  charged: number;
  nesting: number;
}

/** What surrounds a command while it is followed. */
export interface Scene {
  readonly session: Session;
  readonly language: Language;
  /** The text being read; excerpts are cut from it. */
  readonly text: string;
  readonly at: (offset: number) => Place;
  readonly traits: readonly EffectTrait[];
  readonly time: EffectTime;
  readonly layer: number;
  /** How many texts inside texts were entered. */
  readonly depth: number;
  readonly calls: readonly Place[];
  readonly scope: Scope;
  /** Where the parts come from that stand as `…` in the text. */
  readonly gaps: Flow;
  /** It stands in a loop that is followed word by word; loops inside are followed once. */
  readonly isRound: boolean;
}

/** A program started with arguments. */
export interface Call {
  readonly scene: Scene;
  /** Lower case, without folder and `.exe`. */
  readonly name: string;
  /** The name as it is written, with its folder. */
  readonly program: Flow;
  readonly args: readonly Flow[];
  readonly stdin: Flow | undefined;
  /** Where it stands in the text being read. */
  readonly start: number;
  readonly end: number;
}

/** Begins a reading; nothing is known yet. */
export function createSession(context: CommandContext, hands: Hands): Session {
  return {
    context,
    hands,
    recorder: createRecorder(),
    files: createFileMemory(),
    routines: new Map(),
    runs: new Map(),
    scripts: new Map(),
    inline: new Map(),
    readings: new Map(),
    active: new Set(),
    hasNamedPipe: false,
    unread: undefined,
    steps: 0,
    work: 0,
    charged: 0,
    nesting: 0,
  };
}

/** What a session has gathered. */
export function reportSession({ recorder, runs, scripts, inline, unread }: Session): CommandReading {
  return {
    effects: recorder.list(),
    runs: [...runs.values()],
    scripts: [...scripts.values()],
    inline: [...inline.values()],
    ...(unread === undefined ? {} : { unread }),
  };
}

/** Counts one command; false when there were too many, or when too much text went through them. */
export function takeStep(session: Session): boolean {
  session.steps += 1;
  if (session.steps > mostSteps) session.unread ??= "it has more commands than are followed";
  return session.steps <= mostSteps && !isSpent(session);
}

/** Counts characters or items that a command or an expression goes over. */
export function charge(session: Session, amount: number): void {
  session.charged += amount;
  if (session.charged > mostCharge) session.unread ??= "its texts are longer than are followed";
}

/** Whether so much was gone over that values are no longer followed. */
export function isSpent(session: Session): boolean {
  return session.charged > mostCharge;
}

/** Whether what was followed once may be followed again: another call of a function, another round of a loop. */
export function mayRepeat(session: Session): boolean {
  return session.steps < mostSteps / 4;
}

/** Counts characters of texts inside texts; false when there were too many. */
export function takeWork(session: Session, characters: number): boolean {
  session.work += characters;
  return session.work <= mostWork;
}

/** Runs something one block deeper; gives the fallback when the blocks are too deep. */
export function nest<T>(session: Session, fallback: T, inside: () => T): T {
  if (session.nesting >= deepestNesting) {
    session.unread ??= "its blocks are nested too deeply";
    return fallback;
  }
  session.nesting += 1;
  try {
    return inside();
  } finally {
    session.nesting -= 1;
  }
}

/** A text of the scene; an unknown part brings its sources with it. */
export function flowIn(scene: Scene, text: string, verbatim?: number): Flow {
  const flow = known(text, verbatim);
  return scene.gaps === unknown || !text.includes(gap) ? flow : addMarks(flow, scene.gaps);
}

/** The same scene with more traits. */
export function addTraits(scene: Scene, traits: readonly EffectTrait[]): Scene {
  if (traits.length === 0) return scene;
  const added = traits.filter((trait) => !scene.traits.includes(trait));
  return added.length === 0 ? scene : { ...scene, traits: [...scene.traits, ...added] };
}
