import {
  findReach,
  type CodeFacts,
  type Data,
  type Detection,
  type Effect,
  type Encoding,
  type Origin,
} from "@doorward/core";
import { tellChain } from "./chain.ts";

/** A finding at an effect, with the chain that leads there. */
export function tellDetection(facts: CodeFacts, effect: Effect): Detection {
  return { evidence: [effect.at], chain: tellChain(facts, effect) };
}

/** Whether something in the arrival sets the effect off, and its function is called as far as can be seen. */
export function isSetOff(facts: CodeFacts, effect: Effect): boolean {
  return effect.time !== "dormant" && (effect.surface !== undefined || findReach(facts, effect.at).length > 0);
}

/** Writings that hide a text. Joining pieces, escaping and packing are everyday work. */
const hiding: ReadonlySet<Encoding> = new Set<Encoding>([
  "base64",
  "hex",
  "character-codes",
  "reversed",
  "xor",
  "rotated",
  "shuffled",
  "string-array",
  "encrypted",
]);

/** Whether a value was written so that people do not read it. */
export function isHidden({ encodings }: Data): boolean {
  return encodings.some((encoding) => hiding.has(encoding));
}

/** The sources of a value of one kind. */
export function findOrigins(data: Data | undefined, kind: Origin["kind"]): readonly Origin[] {
  return data?.origins.filter((origin) => origin.kind === kind) ?? [];
}

/** Whether a value is a hidden address that leads out, or that a variable holds; tools for tests decode data: addresses too. */
export function isHiddenAddress(address: Data | undefined): boolean {
  if (address === undefined || !isHidden(address)) return false;
  return (
    address.texts.some((text) => /^(?:https?|wss?|ftp|tcp):\/\//iu.test(text)) ||
    findOrigins(address, "environment").length > 0
  );
}
