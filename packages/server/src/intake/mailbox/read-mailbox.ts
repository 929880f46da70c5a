import { Problem } from "@doorward/core";
import { noteIntakeFailure } from "@doorward/store";
import type { RunContext } from "../intake-kind.ts";
import { withinTime } from "../../within-time.ts";
import { connectMailbox, type MailboxSettings, type OpenMailbox } from "./connect-mailbox.ts";
import { findStart, isOld, writeReadTo, type ReadTo } from "./read-to.ts";
import { takeMessage } from "./take-message.ts";

type Context = RunContext<MailboxSettings>;

/** Milliseconds. A server that moves a message for longer is connected anew. */
const longestMove = 30_000;
/** How often the connection may break over the same message before it is left out, so that it does not keep out all later ones. */
const mostBreaks = 5;

/** Takes new messages until it is stopped; throws when the connection breaks. */
export async function readMailbox(context: Context): Promise<void> {
  const { settings, secrets, services, signal } = context;
  const { network } = services;
  const open = await connectMailbox(settings, { password: secrets["password"], network, signal });
  const { client, ask } = open;
  try {
    while (!signal.aborted) {
      const news = hearNews(open, context);
      try {
        await takeNew(open, context);
        await context.tellWell();
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
  const { settings, signal } = context;
  const start = await findStart(open, context);
  let { lastUid } = start;
  for (const uid of await listUids(open, lastUid, settings)) {
    if (signal.aborted) return;
    const isKept = !(await isOld(open, uid, start)) && (await takeOrLeave(open, uid, { ...start, lastUid }, context));
    lastUid = uid;
    await writeReadTo({ ...start, lastUid, broken: null }, context);
    if (isKept && settings.moveTo !== undefined) await moveMessage(open, uid, settings.moveTo, context);
  }
}

async function listUids(
  { client, ask }: OpenMailbox,
  lastUid: number,
  { host, folder }: MailboxSettings,
): Promise<readonly number[]> {
  const found = await ask(client.search({ uid: `${String(lastUid + 1)}:*` }, { uid: true }));
  if (!Array.isArray(found))
    throw new Problem(
      "network-refused",
      `${host} does not say what lies in ${folder}. Check the rights of the mailbox.`,
    );
  // `n:*` also names the last message where it is older than n.
  return found.filter((uid) => uid > lastUid).toSorted((one, other) => one - other);
}

/** False for a message that is not kept. */
async function takeOrLeave(open: OpenMailbox, uid: number, readTo: ReadTo, context: Context): Promise<boolean> {
  const { source, services, signal } = context;
  const breaks = readTo.broken?.uid === uid ? readTo.broken.times : 0;
  if (breaks >= mostBreaks) {
    const failure = `A message of the mailbox was left out: the connection broke ${String(breaks)} times while it was loaded. Hand it in by hand.`;
    await noteIntakeFailure(services.database, source.id, failure, services.now());
    return false;
  }
  try {
    return await takeMessage(open, uid, context);
  } catch (error) {
    if (error instanceof Problem && error.code === "network-refused" && !signal.aborted)
      await writeReadTo({ ...readTo, broken: { uid, times: breaks + 1 } }, context);
    throw error;
  }
}

async function moveMessage(
  { client, ask }: OpenMailbox,
  uid: number,
  moveTo: string,
  { source, services, settings }: Context,
): Promise<void> {
  const move = async () => Boolean(await client.messageMove(String(uid), moveTo, { uid: true }).catch(() => false));
  const isMoved = await withinTime(ask(move()), longestMove);
  if (isMoved === undefined)
    throw new Problem("network-refused", `${settings.host} did not move a message in time, so it is connected anew.`);
  if (isMoved) return;
  const failure = `A message that was kept could not be moved from ${settings.folder} to ${moveTo}.`;
  await noteIntakeFailure(services.database, source.id, failure, services.now());
}
