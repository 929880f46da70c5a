import { setImmediate } from "node:timers/promises";
import { Problem } from "@doorward/core";
import {
  acceptArrivals,
  announceAll,
  inTransaction,
  type AcceptResult,
  type Database,
  type Handle,
  type Jobs,
  type KeptArrival,
  type NewArrival,
} from "@doorward/store";

/** Takes arrivals in. */
export interface Accepting {
  /**
   * Resolves when the arrival, its bytes and the job to judge it are kept. Throws a Problem when it is refused. Arrivals that come
   * while others are being kept go together in the next transaction.
   */
  readonly accept: (arrival: NewArrival) => Promise<{ readonly arrival: KeptArrival; readonly isNew: boolean }>;
}

/** What accepting works with. */
export interface AcceptingOptions {
  readonly database: Database;
  readonly jobs: Pick<Jobs, "sendAll">;
  readonly now: () => Date;
  /** Hears how long each arrival waited until it was kept, in milliseconds. */
  readonly onAccepted?: (tookMs: number) => void;
}

interface Waiting {
  readonly arrival: NewArrival;
  readonly since: number;
  readonly settle: PromiseWithResolvers<AcceptResult>;
}

/** What goes in one transaction at most; more makes those that are first wait for those that are last. */
const mostTogether = 32;
const mostBytesTogether = 2 * 1024 * 1024;

/** Opens it; nobody waits yet. */
export function openAccepting(options: AcceptingOptions): Accepting {
  const waiting: Waiting[] = [];
  let isBusy = false;
  const keepAll = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    while (waiting.length > 0) {
      // The embedded database works in this thread and hears of no request meanwhile: those that stand at the door come in first.
      await setImmediate();
      await keepTogether(takeSome(waiting), options);
    }
    isBusy = false;
  };
  return {
    async accept(arrival) {
      const settle = Promise.withResolvers<AcceptResult>();
      const since = performance.now();
      waiting.push({ arrival, since, settle });
      void keepAll();
      const accepted = await settle.promise;
      options.onAccepted?.(performance.now() - since);
      if (accepted.kind === "refused") throw new Problem(accepted.code, accepted.message);
      return accepted;
    },
  };
}

function takeSome(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0;
  const end = waiting.findIndex(({ arrival: { content } }, index) => {
    if (content instanceof Uint8Array) bytes += content.length;
    return index === mostTogether || (index > 0 && bytes > mostBytesTogether);
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

/** Where the transaction of several fails, each is tried alone, so that one does not harm the others. */
async function keepTogether(some: readonly Waiting[], options: AcceptingOptions): Promise<void> {
  try {
    const accepted = await keep(
      some.map(({ arrival }) => arrival),
      options,
    );
    for (const [index, { settle }] of some.entries()) settle.resolve(accepted[index] ?? lost);
  } catch (error) {
    const [first] = some;
    if (some.length === 1) first?.settle.reject(error);
    else for (const one of some) await keepTogether([one], options);
  }
}

const lost: AcceptResult = { kind: "refused", code: "own-fault", message: "It was neither accepted nor refused." };

async function keep(
  arrivals: readonly NewArrival[],
  { database, jobs, now }: AcceptingOptions,
): Promise<readonly AcceptResult[]> {
  return await inTransaction(database, async (handle) => {
    const accepted = await acceptArrivals(handle, arrivals, now());
    const fresh = accepted.flatMap((one) => (one.kind === "accepted" && one.isNew ? [one.arrival] : []));
    await queue(handle, fresh, jobs);
    return accepted;
  });
}

async function queue(handle: Handle, arrivals: readonly KeptArrival[], jobs: Pick<Jobs, "sendAll">): Promise<void> {
  const waiting = arrivals.map(({ id }) => ({ arrivalId: id }));
  await jobs.sendAll(handle, "judge", waiting);
  await announceAll(
    handle,
    arrivals.map(({ id, door }) => ({ kind: "arrival", id, door, state: "waiting" })),
  );
}
