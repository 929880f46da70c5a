import { Problem } from "@doorward/core";
import { appendAudit, changeVerifiedSource, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { byId } from "../contract/schemas/parts.ts";
import { newVerifiedSource, verifiedSource } from "../contract/schemas/verified-source.ts";

/** `PUT /api/v1/verified-sources/{id}`. */
export const verifiedSourcesChange = defineRoute({
  id: "verified-sources-change",
  method: "put",
  path: "/api/v1/verified-sources/{id}",
  summary: "Replaces what is noted of a verified source.",
  allows: ["admin", "analyst"],
  scope: "settings:write",
  params: byId,
  body: newVerifiedSource,
  answers: { 200: { describes: "As it is kept.", body: verifiedSource } },
  async handle({ params: { id }, body, actor }, { database, now }) {
    const source = await inTransaction(database, async (handle) => {
      const changed = await changeVerifiedSource(handle, id, body);
      if (changed === undefined) throw new Problem("not-found", "There is no such verified source. Check the id.");
      await appendAudit(handle, {
        at: now(),
        actor: actor.id,
        action: "verified-source.changed",
        subject: `verified-source:${id}`,
      });
      return changed;
    });
    return { status: 200, body: source };
  },
});
