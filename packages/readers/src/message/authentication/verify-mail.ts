import type { CheckedProof, ProofResult } from "@doorward/core";
import type { MailHeader } from "../../formats/mime/read-headers.ts";
import type { DnsRecords } from "../message-format.ts";
import { chooseResult, toProofResult } from "./proof-results.ts";
import { openResolver } from "./records-resolver.ts";

/** Each signature costs a computation and questions; honest mail has at most some of them. */
const mostSignatures = 20;
/** Larger mail is not checked: every byte of it goes into a hash for each signature. */
const largestMail = 30_000_000;
/**
 * The library takes steps in the square of the length of these fields. Mail that went through four large services with all
 * their marks stays below a third of it. UTF-16 code units, of one field and of all.
 */
const longestField = 8192;
const longestFields = 131_072;
const checkedFields =
  /^(?:from|sender|return-path|received|received-spf|authentication-results|dkim-signature|arc-[a-z-]{4,30})$/u;
const signatureFields: ReadonlySet<string> = new Set(["dkim-signature", "arc-seal", "arc-message-signature"]);

/**
 * Checks SPF, DKIM, DMARC and ARC of a mail with the records at hand; nothing is asked of a network. SPF is checked for
 * the connection that the topmost `Received` header tells of. Results keep the words of RFC 8601; a text that was changed
 * on its way (a banner, a list's footer) is `neutral` for DKIM and no sign of fraud. Undefined for mail with more signatures or
 * longer headers than are checked, and where checking fails. `headers` are those of the mail.
 */
export async function verifyMail(
  bytes: Buffer,
  headers: readonly MailHeader[],
  records: DnsRecords,
): Promise<CheckedProof | undefined> {
  if (bytes.length > largestMail || !isBounded(headers)) return undefined;
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
    return undefined;
  }
}

function isBounded(headers: readonly MailHeader[]): boolean {
  let length = 0;
  let count = 0;
  for (const { name, text } of headers) {
    if (signatureFields.has(name)) count += 1;
    if (!checkedFields.test(name)) continue;
    if (text.length > longestField) return false;
    length += text.length;
  }
  return length <= longestFields && count <= mostSignatures;
}

interface Checked {
  readonly status: { readonly result: string; readonly comment?: string | false | undefined };
}

function readStatus(checked: unknown): ProofResult {
  if (typeof checked !== "object" || checked === null || !("status" in checked)) return "absent";
  return toProofResult((checked as Checked).status.result);
}

function readSignatures(signatures: readonly Checked[] | undefined): ProofResult {
  const found = (signatures ?? []).map(({ status }) =>
    /body hash/iu.test(String(status.comment ?? "")) ? "neutral" : toProofResult(status.result),
  );
  return chooseResult(found);
}
