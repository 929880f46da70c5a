import { Problem } from "@doorward/core";
import { appendAudit, changeIntakeSource, findIntakeSource, inTransaction } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { intakeSource, intakeSourceChange } from "../contract/schemas/intake-source.ts";
import { byId, leaveOut } from "../contract/schemas/parts.ts";
import { checkSettings, getKind, tellSource } from "../intake/sources.ts";

/** `PATCH /api/v1/intake-sources/{id}`. */
export const intakeSourcesChange = defineRoute({
  id: "intake-sources-change",
  method: "patch",
  path: "/api/v1/intake-sources/{id}",
  summary: "Changes a source of arrivals, or pauses it.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: intakeSourceChange,
  answers: { 200: { describes: "As it is kept.", body: intakeSource } },
  async handle({ params: { id }, body: { paused, settings, ...rest }, actor }, services) {
    const { database, now } = services;
    const source = await findIntakeSource(database, id);
    if (source === undefined) throw new Problem("not-found", "There is no such source. Check the id.");
    const checked = settings === undefined ? undefined : checkSettings(getKind(source.kind), settings);
    if (checked !== undefined && "refusal" in checked) return checked.refusal;
    const at = now();
    const pausedAt = paused === undefined ? undefined : paused ? (source.pausedAt ?? at) : null;
    const change = leaveOut({ ...rest, settings: checked?.settings, pausedAt });
    const changed = await inTransaction(database, async (handle) => {
      const subject = `intake-source:${id}`;
      const details = { changed: Object.keys(change).toSorted().join(" ") };
      await appendAudit(handle, { at, actor: actor.id, action: "intake-source.changed", subject, details });
      return await changeIntakeSource(handle, id, change);
    });
    if (changed === undefined) throw new Problem("not-found", "The source was removed meanwhile.");
    return { status: 200, body: tellSource(changed, services) };
  },
});
