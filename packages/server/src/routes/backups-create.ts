import { appendAudit, writeBackup } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/backups`. */
export const backupsCreate = defineRoute({
  id: "backups-create",
  method: "post",
  path: "/api/v1/backups",
  summary: "Gives a backup of everything as it is at this moment, sealed with the key of the store.",
  allows: ["admin"],
  scope: "operate",
  answers: { 200: { describes: "The backup. One that is cut off cannot be restored.", body: "bytes" } },
  async handle({ actor }, { database, now }) {
    const at = now();
    await appendAudit(database, { at, actor: actor.id, action: "backup.written", subject: "store" });
    const name = `doorward-${at.toISOString().slice(0, 10)}.backup`;
    return {
      status: 200,
      headers: { "content-disposition": `attachment; filename="${name}"` },
      body: writeBackup(database, { at }),
    };
  },
});
