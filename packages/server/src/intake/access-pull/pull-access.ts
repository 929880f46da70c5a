import { noteIntakeArrival, noteIntakeFailure, readIntakeState, writeIntakeState } from "@doorward/store";
import { parseJson } from "../../http/read-json.ts";
import { takeAccess } from "../../insider/taking/take-access.ts";
import { fetchSafely } from "../../network/fetch-safely.ts";
import { wait } from "../../wait.ts";
import type { RunContext } from "../intake-kind.ts";
import type { AccessPullSettings } from "./access-pull.ts";
import { openOktaLog } from "./okta-log.ts";
import type { VendorLogKind } from "./vendor-log.ts";
import { openZendeskLog } from "./zendesk-log.ts";

type Context = RunContext<AccessPullSettings>;

const dayMs = 86_400_000;
/** Both vendors show some entries late: each look begins so much before the end of the one before. Our judgement. */
const overlapMs = 10 * 60_000;
const mostPageBytes = 16 * 1024 * 1024;
const mostDepth = 64;
const mostMilliseconds = 30_000;
/** Pages of one look; the next look goes on where this one ended. */
const mostPages = 200;

/** How far a log was loaded: of which account, and to which moment, RFC 3339. */
interface LoadedTo {
  readonly place: string;
  readonly until: string;
}

/** Loads what is new, again and again until it is stopped. Throws when the vendor refuses; then it is tried again later. */
export async function pullAccess(context: Context): Promise<void> {
  const { settings, secrets, signal } = context;
  const token = secrets["token"] ?? "";
  const log = settings.vendor === "zendesk" ? openZendeskLog(settings, token) : openOktaLog(settings, token);
  while (!signal.aborted) {
    await pullNew(log, context);
    await context.tellWell();
    await wait(settings.everySeconds * 1000, signal);
  }
}

async function pullNew(log: VendorLogKind, context: Context): Promise<void> {
  const { services, source, settings, signal } = context;
  const { database } = services;
  const now = services.now().getTime();
  const place = JSON.stringify([settings.vendor, settings.account, settings.host]);
  const kept = (await readIntakeState(database, source.id)) as Partial<LoadedTo>;
  const isSame = kept.place === place && kept.until !== undefined;
  const from = isSame ? Date.parse(kept.until) - overlapMs : now - settings.daysBack * dayMs;
  let reached = isSame ? Date.parse(kept.until) : from;
  let page: string | undefined;
  for (let pages = 0; pages < mostPages && !signal.aborted; pages += 1) {
    const read = await pullPage(log, { from, until: now, page }, context);
    reached = Math.max(reached, Math.min(now, read.latest ?? reached));
    page = read.next;
    // What is written down is kept by then: a stop in between has the page loaded again, and counted once.
    if (page === undefined) break;
  }
  await writeIntakeState(database, source.id, { place, until: new Date(reached).toISOString() });
}

async function pullPage(
  log: VendorLogKind,
  asked: Parameters<VendorLogKind["address"]>[0],
  { services, source, signal }: Context,
) {
  const bytes = await fetchSafely(services.network.fetch, {
    url: log.address(asked),
    isOwn: log.isOwn,
    headers: log.headers,
    mostBytes: mostPageBytes,
    signal: AbortSignal.any([signal, AbortSignal.timeout(mostMilliseconds)]),
  });
  const read = log.readPage(parseJson(bytes, mostDepth));
  if (read.entries === 0) return read;
  const about = { batch: undefined, source: undefined, format: log.format, columns: undefined, mode: "keep" } as const;
  const taken = await takeAccess(giveOnce(bytes), about, services);
  const at = services.now();
  if (taken.events > 0) await noteIntakeArrival(services.database, source.id, at);
  const [first] = taken.refused;
  if (first !== undefined) {
    const failure = `Of a page ${String(taken.refusedInAll)} entries could not be used: the first of them ${first.reason}.`;
    await noteIntakeFailure(services.database, source.id, failure, at);
  }
  return read;
}

async function* giveOnce(bytes: Uint8Array) {
  yield bytes;
}
