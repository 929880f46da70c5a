import { appendAudit } from "@doorward/store";
import type { Services } from "../../services.ts";
import type { Proof } from "./begin-session.ts";

/** Writes down that somebody could not sign in: for accounts and for none alike. */
export async function noteRefusal(
  userId: string | undefined,
  proof: Proof,
  { database, now }: Pick<Services, "database" | "now">,
): Promise<void> {
  const subject = userId === undefined ? "nobody" : `user:${userId}`;
  await appendAudit(database, { at: now(), actor: "nobody", action: "session.refused", subject, details: { proof } });
}
