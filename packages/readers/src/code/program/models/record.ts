import type { Data, EffectKind, EffectTrait, Origin, OriginKind } from "@doorward/core";
import { describeValue } from "../evaluate/data.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { evidenceOfNode, placeOf, placesOfCallers } from "../evaluate/module.ts";
import type { RecordedEffect } from "../evaluate/recorder.ts";
import { isTruthy } from "../evaluate/operators.ts";
import { textOf, type Marks, type Value } from "../evaluate/value.ts";

/** An effect as a model states it; where, when and in which language come from the call. */
export interface StatedEffect {
  readonly kind: EffectKind;
  readonly via: string;
  readonly subject: Value | Data;
  readonly payload?: Value | undefined;
  readonly traits?: readonly EffectTrait[] | undefined;
  readonly target?: string | undefined;
}

/** Records an effect of a call. */
export function recordEffect(call: Call, effect: StatedEffect): RecordedEffect {
  const { module, interpreter, time, repeated } = call.frame;
  const traits = effect.traits ?? [];
  return interpreter.recorder.record({
    kind: effect.kind,
    language: module.language,
    via: effect.via,
    at: evidenceOfNode(module, call.node),
    subject: "kind" in effect.subject ? describeValue(effect.subject) : effect.subject,
    payload: effect.payload === undefined ? undefined : describeValue(effect.payload),
    traits: repeated && !traits.includes("repeated") ? [...traits, "repeated"] : traits,
    target: effect.target,
    time,
    layer: module.layer,
    calls: placesOfCallers(call.frame),
  });
}

/** Marks that say a value came from somewhere at this call. */
export function originMarks(call: Call, kind: OriginKind, detail: string, address?: Data): Marks {
  const origin: Origin = {
    kind,
    detail,
    place: placeOf(call.frame.module, call.node),
    hops: [],
    ...(address === undefined ? {} : { address }),
  };
  return { encodings: [], origins: [origin] };
}

/** A field of an options object; undefined when the value is no object or has no such field. */
export function optionOf(options: Value | undefined, name: string): Value | undefined {
  return options?.kind === "fields" ? options.entries.get(name) : undefined;
}

/** Whether an option is certainly on. */
export function isOn(options: Value | undefined, name: string): boolean {
  const value = optionOf(options, name);
  return value !== undefined && isTruthy(value) === true;
}

/** The text of an option; empty when it is not known. */
export function optionText(options: Value | undefined, name: string): string {
  const value = optionOf(options, name);
  return value === undefined ? "" : (textOf(value) ?? "");
}

/** The last argument that is a function of the program. */
export function callbackOf(args: readonly Value[]): Value | undefined {
  return args.findLast((arg) => arg.kind === "closure");
}
