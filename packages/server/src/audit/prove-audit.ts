import { appendAudit, verifyAudit, type AuditHead, type AuditProof, type Database } from "@doorward/store";

/** Verifies the audit log and notes in it that somebody did. A log that is not whole is left as it is, for who looks into it. */
export async function proveAudit(
  database: Database,
  { known, by, at }: { readonly known: AuditHead | undefined; readonly by: string; readonly at: Date },
): Promise<AuditProof> {
  const proof = await verifyAudit(database, known === undefined ? {} : { known });
  if (proof.fault === undefined)
    await appendAudit(database, { at, actor: by, action: "audit.verified", subject: "audit" });
  return proof;
}
