import { Problem } from "@doorward/core";
import { noteIntakeFailure, readIntakeState, writeIntakeState } from "@doorward/store";
import { nameArrival } from "../../arrivals/name-arrival.ts";
import type { BodyStream } from "../../contract/route.ts";
import { acceptFromSource } from "../accept-from-source.ts";
import type { RunContext } from "../intake-kind.ts";
import { takeStream } from "../take-stream.ts";
import { connectMailbox, type MailboxSettings, type OpenMailbox } from "./connect-mailbox.ts";

type Context = RunContext<MailboxSettings>;

/** How far a folder was read. Numbers of messages mean something only as long as the folder keeps its validity (RFC 9051, 2.3.1.1). */
interface ReadTo {
  readonly uidValidity: string;
  readonly lastUid: number;
}

/** Takes new messages until it is stopped; throws when the connection breaks. */
export async function readMailbox(context: Context): Promise<void> {
  const { settings, secrets, services, signal } = context;
  const { network } = services;
  const open = await connectMailbox(settings, { password: secrets["password"], network, signal });
  const { client, ask } = open;
  try {
    await context.tellWell();
    while (!signal.aborted) {
      const news = hearNews(open, context);
      try {
        await takeNew(open, context);
        await ask(news.promise);
        await ask(client.noop());
      } finally {
        news.resolve();
      }
    }
  } finally {
    client.close();
  }
}

/** Resolves when there is a new message, when it is time to look, or when it is to stop. */
function hearNews(
  { client }: OpenMailbox,
  { settings, signal }: Context,
): Pick<PromiseWithResolvers<void>, "promise" | "resolve"> {
  const news = Promise.withResolvers<void>();
  const resolve = () => news.resolve();
  const timer = setTimeout(resolve, settings.everySeconds * 1000);
  client.once("exists", resolve);
  signal.addEventListener("abort", resolve, { once: true });
  const stopHearing = async () => {
    await news.promise;
    clearTimeout(timer);
    client.removeListener("exists", resolve);
    signal.removeEventListener("abort", resolve);
  };
  void stopHearing();
  return news;
}

async function takeNew(open: OpenMailbox, context: Context): Promise<void> {
  const { source, services, settings, signal } = context;
  let { lastUid } = await findStart(open, context);
  for (const uid of await listUids(open, lastUid)) {
    if (signal.aborted) return;
    await takeMessage(open, uid, context);
    lastUid = uid;
    await writeIntakeState(services.database, source.id, { uidValidity: open.uidValidity, lastUid });
    if (settings.moveTo !== undefined) await moveMessage(open, uid, settings.moveTo, context);
  }
}

/** Where a folder got other numbers, all of it is read again: what was taken before is known by its bytes. */
async function findStart(
  { uidValidity, uidNext }: OpenMailbox,
  { source, services, settings }: Context,
): Promise<ReadTo> {
  const state = (await readIntakeState(services.database, source.id)) as Partial<ReadTo>;
  if (state.uidValidity === uidValidity) return { uidValidity, lastUid: state.lastUid ?? 0 };
  const isFirst = state.uidValidity === undefined;
  const start = { uidValidity, lastUid: isFirst && !settings.takesOld ? uidNext - 1 : 0 };
  await writeIntakeState(services.database, source.id, { ...start });
  return start;
}

async function listUids({ client, ask }: OpenMailbox, lastUid: number): Promise<readonly number[]> {
  const found = await ask(client.search({ uid: `${String(lastUid + 1)}:*` }, { uid: true }));
  // `n:*` also names the last message where it is older than n.
  return (found || []).filter((uid) => uid > lastUid).toSorted((one, other) => one - other);
}

/** Nothing is marked: messages are fetched with BODY.PEEK. One that is too large is told and left where it is. */
async function takeMessage({ client, ask }: OpenMailbox, uid: number, { source, services }: Context): Promise<void> {
  const { content: stream } = await ask(client.download(String(uid), undefined, { uid: true }));
  if (stream === undefined) return;
  try {
    const { content, head, sha256 } = await takeStream(readPieces(stream, ask), services);
    const name = nameArrival("message", head);
    await acceptFromSource(source, { kind: "message", name, key: sha256 }, content, services);
  } catch (error) {
    if (!(error instanceof Problem) || (error.code !== "too-large" && error.code !== "not-valid")) throw error;
    stream.resume();
    const failure = `A message of the mailbox was left out: ${error.message}`;
    await noteIntakeFailure(services.database, source.id, failure, services.now());
  }
}

/** A stream whose connection breaks in the middle may say nothing more: then the break is what ends it. */
async function* readPieces(stream: AsyncIterable<unknown>, ask: OpenMailbox["ask"]): BodyStream {
  const pieces = stream[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await ask(pieces.next());
    if (done === true) return;
    yield value as Uint8Array;
  }
}

async function moveMessage(
  { client }: OpenMailbox,
  uid: number,
  moveTo: string,
  { source, services, settings }: Context,
): Promise<void> {
  const moved = await client.messageMove(String(uid), moveTo, { uid: true }).catch(() => false);
  if (moved !== false) return;
  const failure = `A message that was kept could not be moved from ${settings.folder} to ${moveTo}.`;
  await noteIntakeFailure(services.database, source.id, failure, services.now());
}
