import type { ObservableType } from "@doorward/core";
import { appendAudit, type Handle } from "@doorward/store";
import type { Actor } from "../access/roles.ts";

/** Writes down that somebody asked what was seen before, and never for what. */
export async function noteSearch(
  handle: Handle,
  {
    at,
    actor,
    subject,
    type,
  }: { readonly at: Date; readonly actor: Actor; readonly subject: string; readonly type: ObservableType | undefined },
): Promise<void> {
  const details = type === undefined ? {} : { type };
  await appendAudit(handle, { at, actor: actor.id, action: "observable.searched", subject, details });
}
