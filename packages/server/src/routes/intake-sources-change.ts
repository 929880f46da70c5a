import { appendAudit, changeIntakeSource, findIntakeSource, inTransaction, lockIntakeSource } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { intakeSource, intakeSourceChange } from "../contract/schemas/intake-source.ts";
import { byId, leaveOut } from "../contract/schemas/parts.ts";
import { checkSettings, getKind, listEndedSecrets, refuseNoSource, tellSource } from "../intake/sources.ts";

/** `PATCH /api/v1/intake-sources/{id}`. */
export const intakeSourcesChange = defineRoute({
  id: "intake-sources-change",
  method: "patch",
  path: "/api/v1/intake-sources/{id}",
  summary: "Changes a source of arrivals, or pauses it.",
  description:
    "Where the settings name another host, the secrets that were shown to the one before end, and `missing` names them until they are set anew.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: intakeSourceChange,
  answers: { 200: { describes: "As it is kept.", body: intakeSource } },
  async handle({ params: { id }, body: { isPaused, settings, ...rest }, actor }, services) {
    const { database, now } = services;
    const found = await findIntakeSource(database, id);
    if (found === undefined) refuseNoSource();
    const kind = getKind(found.kind);
    const checked = settings === undefined ? undefined : checkSettings(kind, settings);
    if (checked !== undefined && "refusal" in checked) return checked.refusal;
    const at = now();
    const changed = await inTransaction(database, async (handle) => {
      const source = await lockIntakeSource(handle, id);
      if (source === undefined) refuseNoSource();
      const pausedAt = isPaused === undefined ? undefined : isPaused ? (source.pausedAt ?? at) : null;
      const secrets = listEndedSecrets(kind, source, checked?.settings);
      const change = leaveOut({ ...rest, settings: checked?.settings, pausedAt, secrets });
      if (Object.keys(change).length === 0) return source;
      const after = await changeIntakeSource(handle, id, change);
      const subject = `intake-source:${id}`;
      const details = { changed: Object.keys(change).toSorted().join(" ") };
      await appendAudit(handle, { at, actor: actor.id, action: "intake-source.changed", subject, details });
      return after ?? source;
    });
    return { status: 200, body: tellSource(changed, services) };
  },
});
