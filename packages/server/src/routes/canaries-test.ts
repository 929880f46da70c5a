import { appendAudit, fireCanaryTest, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { canaryTest } from "../contract/schemas/insider/canary.ts";
import { byId } from "../contract/schemas/parts.ts";

/** `POST /api/v1/access/canaries/{id}/test`. */
export const canariesTest = defineRoute({
  id: "canaries-test",
  method: "post",
  path: "/api/v1/access/canaries/{id}/test",
  summary: "Announces a test: the next view of the canary within the hour is told here and opens no case.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  answers: { 200: { describes: "What to do now.", body: canaryTest } },
  async handle({ params: { id }, actor }, { database, now }) {
    const at = now();
    const test = await inTransaction(database, async (handle) => {
      const fired = await fireCanaryTest(handle, { canaryId: id, by: actor.id, at });
      await appendAudit(handle, { at, actor: actor.id, action: "canary.tested", subject: `canary:${id}` });
      return fired;
    });
    const says =
      "Open this customer in your panel now, with an account of your own. When the view arrives, the list of canaries says so; a test that nothing answers within the hour means that nobody would be noticed.";
    return { status: 200, body: { until: test.until, says } };
  },
});
