import { createHash } from "node:crypto";
import { Problem, type Door, type Kind } from "@doorward/core";
import { hashBlob, type KeptArrival, type KeptBlob } from "@doorward/store";
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
export async function accept(
  { door, kind, name, actor, idempotencyKey: key }: Submission,
  content: Content,
  { accepting, metrics }: Services,
): Promise<KeptArrival> {
  const { sha256, bytes } = content.kind === "kept" ? content.blob : hashBlob(content.bytes);
  if (bytes === 0) throw new Problem("not-valid", "The arrival is empty. Send its bytes as the body.");
  const requestSha256 = hashRequest([door, kind, name, sha256]);
  const { arrival, isNew } = await accepting.accept({
    door,
    kind,
    name,
    source: "api",
    submittedBy: actor.id,
    content: content.kind === "kept" ? content.blob : content.bytes,
    told: {},
    ...(key === undefined ? {} : { idempotency: { owner: actor.id, key, requestSha256 } }),
  });
  if (isNew) metrics.countAccepted(arrival.door);
  return arrival;
}

function hashRequest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
