import type { Data, Effect } from "@doorward/core";
import { mostEffects, mostOrigins, mostTexts } from "../limits.ts";

/** Keeps effects, each once. */
export interface Recorder {
  readonly record: (effect: Effect) => void;
  readonly list: () => Effect[];
  /** No further effect will be kept. */
  readonly isFull: () => boolean;
}

/** A recorder that has nothing yet. */
export function createRecorder(): Recorder {
  const kept = new Map<string, Effect>();
  return {
    record(effect) {
      const key = makeKey(effect);
      const before = kept.get(key);
      kept.set(key, before === undefined ? effect : joinEffects(before, effect));
    },
    list: () => [...kept.values()],
    isFull: () => kept.size >= mostEffects,
  };
}

function makeKey({ kind, via, language, layer, at, target = "" }: Effect): string {
  return [kind, via, language, layer, at.path, at.line, at.column, target, at.excerpt].join("\n");
}

function joinEffects(before: Effect, after: Effect): Effect {
  const { payload } = after;
  return {
    ...before,
    subject: joinData(before.subject, after.subject),
    ...(payload === undefined
      ? {}
      : { payload: before.payload === undefined ? payload : joinData(before.payload, payload) }),
    traits: [...new Set([...before.traits, ...after.traits])],
  };
}

function joinData(a: Data, b: Data): Data {
  const known = new Set(a.origins.map(identify));
  return {
    texts: [...new Set([...a.texts, ...b.texts])].slice(0, mostTexts),
    encodings: [...new Set([...a.encodings, ...b.encodings])],
    origins: [...a.origins, ...b.origins.filter((origin) => !known.has(identify(origin)))].slice(0, mostOrigins),
  };
}

function identify(origin: Data["origins"][number]): string {
  return [origin.kind, origin.detail, origin.part, origin.place.path, origin.place.line, origin.place.column].join(
    "\n",
  );
}
