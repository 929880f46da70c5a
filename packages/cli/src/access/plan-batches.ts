import { dayMs, type Survey } from "./survey-logs.ts";

/** Viewers whose events are held in memory at once. */
export type Batch = ReadonlySet<string>;

/** Events that are held at once, of half a kilobyte each. */
const mostHeld = 1_000_000;

/**
 * Divides everybody who has events or rights into batches whose events of the window fit into memory; the logs are read once more for
 * each batch but the first. There is one batch at least. `from` is in milliseconds since 1970.
 */
export function planBatches({ counts, context }: Survey, from: number, most = mostHeld): readonly Batch[] {
  const batches: Set<string>[] = [new Set()];
  let held = 0;
  const others = [...context.roster, ...context.grants].map(({ actor }) => actor);
  for (const actor of new Set([...counts.keys(), ...others])) {
    const events = countFrom(counts.get(actor), Math.floor(from / dayMs));
    if (held > 0 && held + events > most) {
      batches.push(new Set());
      held = 0;
    }
    held += events;
    batches.at(-1)?.add(actor);
  }
  return batches;
}

function countFrom(days: ReadonlyMap<number, number> | undefined, from: number): number {
  let count = 0;
  for (const [day, events] of days ?? []) if (day >= from) count += events;
  return count;
}
