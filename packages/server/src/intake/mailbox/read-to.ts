import { readIntakeState, writeIntakeState } from "@doorward/store";
import type { RunContext } from "../intake-kind.ts";
import type { MailboxSettings, OpenMailbox } from "./connect-mailbox.ts";

type Context = Pick<RunContext<MailboxSettings>, "settings" | "source" | "services">;

/** How far a folder was read. Numbers of messages mean something only as long as the folder keeps its validity (RFC 9051, 2.3.1.1). */
export interface ReadTo {
  /** Which folder of which mailbox; another one is begun anew. */
  readonly place: string;
  readonly uidValidity: string;
  readonly lastUid: number;
  /** When the folder was opened first, RFC 3339. */
  readonly since: string;
  /** Where the folder got other numbers: messages below this one lay there then, and are new only when their dates say so. */
  readonly renumberedBelow: number;
  /** The message over which the connection broke, and how often. */
  readonly broken: { readonly uid: number; readonly times: number } | null;
}

/**
 * Where to go on. A folder that got other numbers is read again, so that nothing is lost: what was taken before is known by its
 * bytes, and what lay there before the source was connected by its date.
 */
export async function findStart({ uidValidity, uidNext }: OpenMailbox, context: Context): Promise<ReadTo> {
  const { source, services, settings } = context;
  const place = JSON.stringify([settings.host, settings.user, settings.folder]);
  const kept = (await readIntakeState(services.database, source.id)) as Partial<ReadTo>;
  const isSame = kept.place === place && kept.since !== undefined;
  if (isSame && kept.uidValidity === uidValidity) return kept as ReadTo;
  const start: ReadTo = {
    place,
    uidValidity,
    lastUid: isSame || settings.takesOld ? 0 : uidNext - 1,
    since: isSame ? kept.since : services.now().toISOString(),
    renumberedBelow: isSame && !settings.takesOld ? uidNext : 0,
    broken: null,
  };
  await writeReadTo(start, context);
  return start;
}

/** Remembers how far it was read. */
export async function writeReadTo(readTo: ReadTo, { source, services }: Omit<Context, "settings">): Promise<void> {
  await writeIntakeState(services.database, source.id, { ...readTo });
}

/** Whether a message lay there before the source was connected, in a folder that got other numbers since. */
export async function isOld({ client, ask }: OpenMailbox, uid: number, readTo: ReadTo): Promise<boolean> {
  if (uid >= readTo.renumberedBelow) return false;
  const found = await ask(client.fetchOne(String(uid), { internalDate: true, uid: true }, { uid: true }));
  const date = found === false ? undefined : found.internalDate;
  // Mail servers count seconds. Whatever has no date is taken: rather twice than never.
  const since = Math.trunc(Date.parse(readTo.since) / 1000) * 1000;
  return date !== undefined && new Date(date).getTime() < since;
}
