import type { EffectKind, EffectTrait, Evidence, Language, Origin, Place } from "@doorward/core";
import { makeExcerpt } from "../../../text/excerpt.ts";
import { concatenate, describeFlow, type Flow } from "../flow/flow.ts";
import type { Call, Scene } from "../session/session.ts";

/** An effect as a model of a program sees it; the call says the rest. */
export interface Seen {
  readonly kind: EffectKind;
  readonly subject: Flow;
  readonly payload?: Flow | undefined;
  readonly traits?: readonly EffectTrait[];
  readonly target?: string | undefined;
  /** The program's name, when it is not the call's. */
  readonly via?: string;
  readonly language?: Language;
}

/** Records what a call does. */
export function recordEffect(call: Call, seen: Seen): void {
  const { scene } = call;
  if (scene.session.recorder.isFull()) return;
  const { kind, subject, payload, traits = [], target, via = call.name, language = scene.language } = seen;
  scene.session.recorder.record({
    kind,
    language,
    via,
    at: showEvidence(call),
    subject: describeFlow(subject),
    ...(payload === undefined ? {} : { payload: describeFlow(payload) }),
    traits: [...new Set([...scene.traits, ...traits])],
    time: scene.time,
    layer: scene.layer,
    ...(target === undefined ? {} : { target }),
    calls: scene.calls,
  });
}

/** Where a call stands. */
export function placeOf(call: Call): Place {
  return call.scene.at(call.start);
}

const mostShown = 128;

/** The name and the arguments of a call as one line; arguments beyond what a fact can show are left out. */
export function commandLine(call: Call): Flow {
  return concatenate([call.program, ...call.args.slice(0, mostShown)], " ");
}

/** A source that a call is. */
export function originOf(call: Call, kind: Origin["kind"], detail: string, address?: Flow): Origin {
  const place = placeOf(call);
  return { kind, detail, place, hops: [], ...(address === undefined ? {} : { address: describeFlow(address) }) };
}

/** The same call with more traits. */
export function withTraits(call: Call, traits: readonly EffectTrait[]): Call {
  const added = traits.filter((trait) => !call.scene.traits.includes(trait));
  if (added.length === 0) return call;
  const scene: Scene = { ...call.scene, traits: [...call.scene.traits, ...added] };
  return { ...call, scene };
}

function showEvidence({ scene, start, end }: Call): Evidence {
  const text = scene.text.slice(start, Math.min(end, start + 4097));
  return { ...scene.at(start), excerpt: makeExcerpt(text) };
}
