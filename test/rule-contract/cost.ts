import { multiplyFacts } from "./facts-shapes.ts";
import type { Subject } from "./subject.ts";

const copies = 60;

/** Twice the facts may take twice the steps, and a little more for sorting. */
const allowedGrowth = 2.5;

/** A complaint when a rule's steps grow faster than its facts. Steps are reads of properties, so no clock is asked. */
export function findCostFaults(subject: Subject, facts: object): string[] {
  const once = countReads(multiplyFacts(facts, copies), subject.detect);
  const twice = countReads(multiplyFacts(facts, copies * 2), subject.detect);
  const growth = twice / Math.max(1, once);
  if (growth <= allowedGrowth) return [];
  return [`Twice the facts take ${growth.toFixed(1)} times the steps (${once}, then ${twice}); index them instead.`];
}

/** How many properties and list items are read while the body runs. */
export function countReads(facts: object, body: (facts: object) => unknown): number {
  let reads = 0;
  const watched = new WeakMap<object, object>();
  const watch = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known !== undefined) return known;
    const proxy = new Proxy(value, {
      get(target, key): unknown {
        reads += 1;
        return watch(Reflect.get(target, key));
      },
    });
    watched.set(value, proxy);
    return proxy;
  };
  body(watch(facts) as object);
  return reads;
}
