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
  readonly actor: Pick<Actor, "id">;
  /** The id of the intake source it came by; the API where it is undefined. */
  readonly source?: string;
  /** What the sender told besides the bytes. */
  readonly told?: Readonly<Record<string, unknown>>;
  /** The sender's own name for this request, so that he can send it again without harm. */
  readonly idempotencyKey: string | undefined;
  /** What makes two requests the same where it is not the bytes that are kept. */
  readonly sameAs?: string;
}

/** Bytes in memory, or already kept. */
export type Content =
  { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "kept"; readonly blob: KeptBlob };

/** An arrival, and whether it came just now and not by an earlier request of the same key. */
interface AcceptedArrival {
  readonly arrival: KeptArrival;
  readonly isNew: boolean;
}

/** Keeps the bytes, the arrival and the job to judge it, all in one transaction. */
export async function accept(submission: Submission, content: Content, services: Services): Promise<AcceptedArrival> {
  const { door, kind, name, actor, source = "api", told = {}, idempotencyKey: key } = submission;
  const { sha256, bytes } = content.kind === "kept" ? content.blob : hashBlob(content.bytes);
  if (bytes === 0) throw new Problem("not-valid", "The arrival is empty. Send its bytes as the body.");
  const same = submission.sameAs === undefined ? [door, kind, name, sha256] : [submission.sameAs];
  const requestSha256 = hashRequest(same);
  const accepted = await services.accepting.accept({
    door,
    kind,
    name,
    source,
    submittedBy: actor.id,
    content: content.kind === "kept" ? content.blob : content.bytes,
    told,
    ...(key === undefined ? {} : { idempotency: { owner: actor.id, key, requestSha256 } }),
  });
  if (accepted.isNew) services.metrics.countAccepted(accepted.arrival.door);
  return accepted;
}

function hashRequest(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
