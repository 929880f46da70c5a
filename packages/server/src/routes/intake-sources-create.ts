import { appendAudit, createIntakeSource, inTransaction, changeIntakeSource } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { intakeSource, newIntakeSource } from "../contract/schemas/intake-source.ts";
import { checkSecretNames, checkSettings, getKind, tellSource } from "../intake/sources.ts";

/** `POST /api/v1/intake-sources`. */
export const intakeSourcesCreate = defineRoute({
  id: "intake-sources-create",
  method: "post",
  path: "/api/v1/intake-sources",
  summary: "Connects a source of arrivals: a help desk, a mailbox, a folder.",
  allows: ["admin"],
  scope: "settings:write",
  body: newIntakeSource,
  answers: { 201: { describes: "As it is kept.", body: intakeSource } },
  async handle({ body, actor }, services) {
    const kind = getKind(body.kind);
    checkSecretNames(kind, Object.keys(body.secrets));
    const checked = checkSettings(kind, body.settings);
    if ("refusal" in checked) return checked.refusal;
    const at = services.now();
    const { name, secrets, door = kind.usualDoor } = body;
    const source = await inTransaction(services.database, async (handle) => {
      const about = { kind: kind.id, name, door, settings: checked.settings, secrets, at };
      const created = await createIntakeSource(handle, about);
      const { id } = created;
      const paused = body.isPaused ? await changeIntakeSource(handle, id, { pausedAt: at }) : created;
      const subject = `intake-source:${id}`;
      await appendAudit(handle, {
        at,
        actor: actor.id,
        action: "intake-source.created",
        subject,
        details: { kind: kind.id, door },
      });
      return paused ?? created;
    });
    return { status: 201, body: tellSource(source, services) };
  },
});
