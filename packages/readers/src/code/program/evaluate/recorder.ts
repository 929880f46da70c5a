import type {
  Data,
  Effect,
  EffectKind,
  EffectTime,
  EffectTrait,
  Encoding,
  Evidence,
  Language,
  Origin,
  Place,
} from "@doorward/core";

/** An effect as it is seen; the recorder keeps one for each place and joins what is learnt later. */
interface SeenEffect {
  readonly kind: EffectKind;
  readonly language: Language;
  readonly via: string;
  readonly at: Evidence;
  readonly subject: Data;
  readonly payload?: Data | undefined;
  readonly traits?: readonly EffectTrait[];
  readonly time: EffectTime;
  readonly layer: number;
  readonly target?: string | undefined;
  readonly calls: readonly Place[];
}

/** A recorded effect that can still learn traits. */
export interface RecordedEffect {
  readonly addTrait: (trait: EffectTrait) => void;
}

/** Takes effects in and keeps each once. */
export interface EffectRecorder {
  readonly record: (effect: SeenEffect) => RecordedEffect;
  readonly list: () => Effect[];
}

const times: readonly EffectTime[] = ["load", "call", "dormant"];
const mostEffects = 5000;
const ignored: RecordedEffect = { addTrait: () => undefined };

/** Keeps each effect once, by what it is and where it stands. At most 5,000 are kept. */
export function recordEffects(): EffectRecorder {
  const kept = new Map<string, Effect>();
  const change = (key: string, next: (effect: Effect) => Effect) => {
    const effect = kept.get(key);
    if (effect !== undefined) kept.set(key, next(effect));
  };
  return {
    record(seen) {
      const key = [seen.kind, seen.via, seen.at.path, seen.at.line, seen.at.column, seen.layer, seen.at.excerpt].join(
        "\n",
      );
      const known = kept.get(key);
      if (known === undefined && kept.size >= mostEffects) return ignored;
      kept.set(key, known === undefined ? toEffect(seen) : joinEffects(known, seen));
      return {
        addTrait: (trait) =>
          change(key, (effect) =>
            effect.traits.includes(trait) ? effect : { ...effect, traits: [...effect.traits, trait] },
          ),
      };
    },
    list: () => [...kept.values()],
  };
}

function toEffect({ payload, target, traits = [], ...rest }: SeenEffect): Effect {
  return {
    ...rest,
    traits,
    ...(payload === undefined ? {} : { payload }),
    ...(target === undefined ? {} : { target }),
  };
}

function joinEffects(known: Effect, seen: SeenEffect): Effect {
  const payload =
    known.payload === undefined || seen.payload === undefined
      ? (known.payload ?? seen.payload)
      : joinData(known.payload, seen.payload);
  const target = known.target ?? seen.target;
  return {
    ...known,
    subject: joinData(known.subject, seen.subject),
    traits: [...new Set([...known.traits, ...(seen.traits ?? [])])],
    time: times.indexOf(seen.time) < times.indexOf(known.time) ? seen.time : known.time,
    ...(payload === undefined ? {} : { payload }),
    ...(target === undefined ? {} : { target }),
  };
}

/** What is known of a value that may be either. */
function joinData(a: Data, b: Data): Data {
  return {
    texts: [...new Set([...a.texts, ...b.texts])].slice(0, 64),
    encodings: [...new Set<Encoding>([...a.encodings, ...b.encodings])],
    origins: joinOrigins(a.origins, b.origins),
  };
}

function joinOrigins(a: readonly Origin[], b: readonly Origin[]): readonly Origin[] {
  const byKey = new Map<string, Origin>();
  for (const origin of [...a, ...b]) {
    const key = [
      origin.kind,
      origin.detail,
      origin.part,
      origin.place.path,
      origin.place.line,
      origin.place.column,
    ].join("\n");
    if (!byKey.has(key)) byKey.set(key, origin);
  }
  return [...byKey.values()].slice(0, 12);
}
