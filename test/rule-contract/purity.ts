import { isDeepStrictEqual } from "node:util";
import type { Detection } from "@doorward/core";
import { reverseFacts } from "./facts-shapes.ts";
import type { Subject } from "./subject.ts";

/** Complaints about a rule that changes its facts, answers twice differently, or depends on the order of facts. */
export function findPurityFaults(subject: Subject, facts: object): string[] {
  const frozen = freezeDeep(structuredClone(facts));
  const faults: string[] = [];
  try {
    const [first, second] = [subject.detect(frozen), subject.detect(frozen)];
    if (!isDeepStrictEqual(first, second)) faults.push("It answers twice differently to the same facts.");
    const other = subject.detect(freezeDeep(reverseFacts(structuredClone(facts))));
    if (!isDeepStrictEqual(listPlaces(first), listPlaces(other)))
      faults.push("It finds other places when the facts stand in another order.");
  } catch (error) {
    faults.push(`It fails on facts that cannot be changed: ${String(error)}.`);
  }
  return faults;
}

function listPlaces(detections: readonly Detection[]): string[] {
  return detections
    .flatMap(({ evidence }) => evidence)
    .map(({ revision, path, line, column }) => [revision, path, line, column].join(":"))
    .toSorted();
}

function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}
