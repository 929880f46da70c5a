import { appendAudit, createVerifiedSource, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { newVerifiedSource, verifiedSource } from "../contract/schemas/verified-source.ts";

/** `POST /api/v1/verified-sources`. */
export const verifiedSourcesCreate = defineRoute({
  id: "verified-sources-create",
  method: "post",
  path: "/api/v1/verified-sources",
  summary: "Notes whose domains are proved.",
  allows: ["admin", "analyst"],
  scope: "settings:write",
  body: newVerifiedSource,
  answers: { 201: { describes: "As it is kept.", body: verifiedSource } },
  async handle({ body, actor }, { database, now }) {
    const at = now();
    const source = await inTransaction(database, async (handle) => {
      const created = await createVerifiedSource(handle, { ...body, at });
      await appendAudit(handle, {
        at,
        actor: actor.id,
        action: "verified-source.created",
        subject: `verified-source:${created.id}`,
      });
      return created;
    });
    return { status: 201, body: source };
  },
});
