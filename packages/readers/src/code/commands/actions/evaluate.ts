import type { EffectTrait, Place } from "@doorward/core";
import {
  type Flow,
  forgetTexts,
  gap,
  hasOrigin,
  isDecoded,
  joinFlows,
  nothing,
  textOf,
  unknown,
} from "../flow/flow.ts";
import { deepestLayer, mostRepeats } from "../limits.ts";
import type { CommandLanguage, ProgramLanguage } from "../reading.ts";
import { createScope, type Scope } from "../session/scope.ts";
import { type Call, type Scene, takeWork } from "../session/session.ts";
import { isCommandLanguage, nameLanguage } from "./language.ts";
import { placeOf, recordEffect } from "./record.ts";
import { findSource, noteRun } from "./runs.ts";

const mostReadings = 4;
const mostInline = 500;

/** How text is run as code. */
export interface Evaluating {
  readonly language: ProgramLanguage;
  /** The interpreter, when it is not the call's own name. */
  readonly via?: string;
  readonly traits?: readonly EffectTrait[];
  /** The variables it shares with the caller; its own when absent. */
  readonly scope?: Scope;
}

/**
 * Follows text that is run as code: says so when it comes from somewhere or had to be decoded, reads what is known of
 * it, and hands over what is written in another language. Gives the standard output.
 */
export function evaluateCode(call: Call, code: Flow, how: Evaluating): Flow {
  const { language, via = call.name, traits = [] } = how;
  if (code.origins.length > 0 || isDecoded(code) || code.texts.length === 0) {
    const piped: readonly EffectTrait[] = hasOrigin(code, "network") ? ["piped"] : [];
    const target = findSource(call, code);
    const seen = { kind: "evaluate", subject: code, via, language: nameLanguage(language), target } as const;
    recordEffect(call, { ...seen, traits: [...traits, ...piped] });
    if (target !== undefined) noteRun(call, target, via, language);
  }
  if (isCommandLanguage(language)) return readInside(call, code, language, how.scope);
  addInline(call, code, language, via);
  return { texts: [], encodings: [], origins: code.origins };
}

/** Reads the known texts of a flow as commands. */
export function readInside(call: Call, code: Flow, language: CommandLanguage, scope?: Scope): Flow {
  const { session, depth } = call.scene;
  const texts = code.texts.filter((text) => text.trim() !== "" && text !== gap).slice(0, mostReadings);
  if (texts.length === 0) return code.texts.length === 0 ? unknown : nothing;
  if (depth >= deepestLayer) return skipReading(call, code);
  const outputs: Flow[] = [];
  for (const text of texts) {
    if (session.active.has(text) || !isFresh(call, text)) return unknown;
    if (!takeWork(session, text.length)) return skipReading(call, code);
    countReading(call, "");
    const scene = enterText(call, code, text, language, scope);
    session.active.add(text);
    outputs.push(session.hands.read[language](text, scene, call.stdin));
    session.active.delete(text);
  }
  return outputs.reduce(joinFlows);
}

/** Functions and loops come to the same text again and again. */
function isFresh(call: Call, text: string): boolean {
  return countReading(call, text) <= mostRepeats;
}

function countReading({ scene, start }: Call, text: string): number {
  const { readings } = scene.session;
  const key = `${scene.layer}\n${start}\n${text}`;
  const times = (readings.get(key) ?? 0) + 1;
  readings.set(key, times);
  return times;
}

/** Too much was read already: a loss worth saying unless the script came by here before with plain text of its own. */
function skipReading(call: Call, code: Flow): Flow {
  const isFirst = countReading(call, "") === 1;
  if (isFirst || isDecoded(code)) call.scene.session.unread ??= "its texts hold more texts than are followed";
  return unknown;
}

function enterText(call: Call, code: Flow, text: string, language: CommandLanguage, scope?: Scope): Scene {
  const { scene } = call;
  return {
    ...scene,
    language,
    text,
    at: locateIn(call, code),
    layer: scene.layer + (isDecoded(code) ? 1 : 0),
    depth: scene.depth + 1,
    gaps: text.includes(gap) ? forgetTexts(code) : unknown,
    scope: scope ?? createScope(scene.scope),
  };
}

/** Keeps a program in a language that is read elsewhere. */
export function addInline(call: Call, code: Flow, language: ProgramLanguage, via: string): void {
  const { session, layer } = call.scene;
  const place = placeOf(call);
  for (const text of code.texts) {
    if (text.trim() === "" || session.inline.size >= mostInline) continue;
    const key = [language, place.path, place.line, place.column, text].join("\n");
    const at = locateIn(call, code);
    session.inline.set(key, { language, code: text, at, via, layer: layer + (isDecoded(code) ? 1 : 0) });
  }
}

/** Where characters of a code stand: exactly when it stands there letter by letter, else where the call stands. */
function locateIn(call: Call, code: Flow): (offset: number) => Place {
  const { scene } = call;
  const { verbatim } = code;
  if (verbatim !== undefined && textOf(code) !== undefined) return (offset) => scene.at(verbatim + offset);
  const place = placeOf(call);
  return () => place;
}
