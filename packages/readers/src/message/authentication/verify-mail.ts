import type { CheckedProof, ProofResult } from "@doorward/core";
import type { DnsRecords } from "../message-format.ts";
import { openResolver } from "./records-resolver.ts";

/** Each signature costs a computation and questions; honest mail has at most some of them. */
const mostSignatures = 20;
/** Larger mail is not checked: every byte of it goes into a hash for each signature. */
const largestMail = 30_000_000;

const unchecked: CheckedProof = { spf: "absent", dkim: "absent", dmarc: "absent", arc: "absent" };
const results: ReadonlySet<string> = new Set([
  "pass",
  "fail",
  "softfail",
  "neutral",
  "none",
  "policy",
  "temperror",
  "permerror",
]);

/**
 * Checks SPF, DKIM, DMARC and ARC of a mail with the records at hand; nothing is asked of a network. SPF is checked for
 * the connection that the topmost `Received` header tells of. Results keep the words of RFC 8601; a text that was changed
 * on its way (a banner, a list's footer) is `neutral` for DKIM and no sign of fraud.
 */
export async function verifyMail(bytes: Buffer, records: DnsRecords): Promise<CheckedProof> {
  if (bytes.length > largestMail || countSignatures(bytes) > mostSignatures) return unchecked;
  try {
    const { authenticate } = await import("mailauth");
    const { spf, dkim, dmarc, arc } = await authenticate(bytes, {
      trustReceived: true,
      mta: "doorward.invalid",
      disableBimi: true,
      resolver: openResolver(records),
    });
    return {
      spf: readStatus(spf),
      dkim: readSignatures(dkim.results),
      dmarc: readStatus(dmarc),
      arc: readStatus(arc),
    };
  } catch {
    // The mail is hostile input to a library that is not ours.
    return unchecked;
  }
}

/** In the headers, where alone they count; a generous bound on how long those are. */
function countSignatures(bytes: Buffer): number {
  const head = bytes.toString("latin1", 0, 2_000_000);
  const end = /\n\r?\n/u.exec(head)?.index ?? head.length;
  return head.slice(0, end).match(/^(?:dkim-signature|arc-seal|arc-message-signature)\s{0,9}:/gimu)?.length ?? 0;
}

interface Checked {
  readonly status: { readonly result: string; readonly comment?: string | false | undefined };
}

function readStatus(checked: unknown): ProofResult {
  if (typeof checked !== "object" || checked === null || !("status" in checked)) return "absent";
  return toResult((checked as Checked).status.result);
}

/** One signature that holds is enough. */
function readSignatures(signatures: readonly Checked[] | undefined): ProofResult {
  const found = (signatures ?? []).map(({ status }) =>
    /body hash/iu.test(String(status.comment ?? "")) ? "neutral" : toResult(status.result),
  );
  return found.find((result) => result === "pass") ?? found[0] ?? "absent";
}

function toResult(result: string): ProofResult {
  return results.has(result) ? (result as ProofResult) : "none";
}
