import {
  appendAudit,
  findUser,
  findViewer,
  hashActor,
  inTransaction,
  keepAccessRecords,
  newId,
  type AuditAction,
  type Handle,
} from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Services } from "../services.ts";
import { ownSource } from "./own-source.ts";
import { explainAccesses } from "./taking/explain-accesses.ts";

/** A look at what is known of viewers. */
export interface Look {
  readonly action: AuditAction;
  /** `viewer:<key>`, `case:<id>`. */
  readonly subject: string;
  /** The viewers who are seen by it. */
  readonly viewers: readonly string[];
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** Most rows of one look, such as at the case of a large ring. */
const mostOwnRows = 50;

/**
 * Writes down that somebody looked. Those who look are watched too: where whoever looks is a viewer by the address of the account, the
 * look is an access like those of any panel, and who looks at what is known of themselves is noticed.
 */
export async function noteLook({ database, now }: Services, actor: Actor, look: Look): Promise<void> {
  const at = now();
  const { action, subject, details = {} } = look;
  await inTransaction(database, async (handle) => {
    await keepOwnRows(handle, { actor, viewers: look.viewers, at });
    await appendAudit(handle, { at, actor: actor.id, action, subject, details });
  });
}

async function keepOwnRows(
  handle: Handle,
  { actor, viewers, at }: { readonly actor: Actor; readonly viewers: readonly string[]; readonly at: Date },
): Promise<void> {
  const email = actor.kind === "user" ? (await findUser(handle, actor.id.slice("user:".length)))?.email : undefined;
  if (email === undefined || (await findViewer(handle, hashActor(handle.keys, email))) === undefined) return;
  const time = at.getTime();
  const records = viewers.slice(0, mostOwnRows).map((viewer) => ({
    kind: "event" as const,
    id: newId(at),
    observedAt: time,
    receivedAt: time,
    source: ownSource,
    actor: email,
    action: "view" as const,
    fields: [],
    ticket: viewer,
  }));
  const batch = { source: ownSource, batch: newId(at), records, receivedAt: at, explain: explainAccesses };
  await keepAccessRecords(handle, batch);
}
