import { createHash } from "node:crypto";
import { Problem, type Door, type Kind } from "@doorward/core";
import {
  acceptArrival,
  announce,
  inTransaction,
  keepBlob,
  type Handle,
  type KeptArrival,
  type KeptBlob,
} from "@doorward/store";
import type { Actor } from "../access/roles.ts";
import type { Services } from "../services.ts";

/** What was submitted, but for its bytes. */
export interface Submission {
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly actor: Actor;
  /** The sender's own name for this request, so that he can send it again without harm. */
  readonly idempotencyKey: string | undefined;
}

/** Bytes in memory, or already kept. */
export type Content =
  { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "kept"; readonly blob: KeptBlob };

/** Keeps the bytes, the arrival and the job to judge it, all in one transaction. */
export async function accept(submission: Submission, content: Content, services: Services): Promise<KeptArrival> {
  const at = services.now();
  const { arrival, isNew } = await inTransaction(services.database, async (handle) => {
    const blob = content.kind === "kept" ? content.blob : await keepBlob(handle, content.bytes, at);
    return await acceptAll(handle, submission, blob, { services, at });
  });
  if (isNew) services.metrics.countAccepted(arrival.door);
  return arrival;
}

async function acceptAll(
  handle: Handle,
  { door, kind, name, actor, idempotencyKey }: Submission,
  { sha256, bytes }: KeptBlob,
  { services, at }: { readonly services: Services; readonly at: Date },
): Promise<{ readonly arrival: KeptArrival; readonly isNew: boolean }> {
  if (bytes === 0) throw new Problem("not-valid", "The arrival is empty. Send its bytes as the body.");
  const accepted = await acceptArrival(handle, {
    door,
    kind,
    name,
    source: "api",
    submittedBy: actor.id,
    sha256,
    bytes,
    told: {},
    at,
    ...(idempotencyKey === undefined
      ? {}
      : {
          idempotency: { owner: actor.id, key: idempotencyKey, requestSha256: hashRequest([door, kind, name, sha256]) },
        }),
  });
  if (accepted.isNew) {
    const { id } = accepted.arrival;
    await services.jobs.send(handle, "judge", { arrivalId: id });
    await announce(handle, { kind: "arrival", id, door, state: "waiting" });
  }
  return accepted;
}

function hashRequest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
