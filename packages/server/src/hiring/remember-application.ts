import type { ApplicationReading, DeliveryFacts, ListedTrace, Observable, Verdict } from "@doorward/core";
import { judgeAgain, listHashedObservables } from "@doorward/doors";
import { listBands } from "@doorward/readers/application";
import { keepApplication, lockUntilCommit, type Handle, type Jobs, type KeptArrival } from "@doorward/store";
import { hashTraces } from "./hash-traces.ts";
import { judgeAgainSoon } from "./judge-again-soon.ts";
import { recollect } from "./recollect.ts";

/** An application with what memory says to it. */
export interface RememberedApplication {
  /** Made anew with what memory knows. */
  readonly verdict: Verdict;
  /** What was read of it, as it is kept. */
  readonly facts: string;
  /** What was seen in it and is kept as keyed hashes alone. */
  readonly hashed: readonly Observable[];
  /**
   * Keeps the application, and has earlier ones judged again that it shares something with under another name, when it is kept for
   * the first time: judging again has nobody judged again, so that it never goes in a circle.
   */
  readonly keep: (jobs: Pick<Jobs, "send">) => Promise<void>;
}

/** Most earlier applications that are judged again for one. */
const mostAgain = 100;

/**
 * Asks memory about an application that was read, in the transaction that records it; undefined for anything else. Applications are
 * recorded one after the other from here on, so that of two that come at once the second finds the first.
 */
export async function rememberApplication(
  handle: Handle,
  arrival: KeptArrival,
  { verdict, facts }: { readonly verdict: Verdict; readonly facts: string | undefined },
): Promise<RememberedApplication | undefined> {
  if (arrival.kind !== "application" || facts === undefined) return undefined;
  const read = JSON.parse(facts) as {
    readonly reading: ApplicationReading;
    readonly delivery: DeliveryFacts;
    readonly listed?: readonly ListedTrace[];
  };
  const { reading, delivery, listed = [] } = read;
  await lockUntilCommit(handle, "applications");
  const { recollection, personId, others } = await recollect(handle, arrival.id, reading);
  return {
    verdict: judgeAgain({ reading, delivery }, verdict, { recollection, listed }),
    facts: JSON.stringify({ ...read, reading: hashTraces(reading, handle) }),
    hashed: listHashedObservables(reading),
    async keep(jobs) {
      const { names, isNameVerified, noted, texts, pictures, facts: told, startedAt } = reading;
      const isFirst = await keepApplication(handle, {
        arrivalId: arrival.id,
        personId,
        stage: told.stage,
        tier: told.tier,
        engagement: told.engagement,
        receivedAt: arrival.receivedAt,
        startedAt: readStart(startedAt, arrival.receivedAt),
        person: {
          names,
          isNameVerified,
          noted,
          texts: texts.map(({ minima, words }) => ({ minima, words })),
          pictures: pictures.map(({ hashes, is }) => ({ hashes, is })),
        },
        textBands: texts.flatMap(listBands),
      });
      if (isFirst) await judgeAgainSoon(handle, others.slice(0, mostAgain), jobs);
    },
  };
}

/** A first day that is still to come is a plan: access is noted when it is given. */
function readStart(startedAt: string | undefined, receivedAt: Date): Date | undefined {
  if (startedAt === undefined) return undefined;
  const start = new Date(startedAt);
  return start <= receivedAt ? start : undefined;
}
