import { Problem } from "@doorward/core";
import { appendAudit, changeIntakeSource, findIntakeSource, inTransaction } from "@doorward/store";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { intakeSecretChange, intakeSource } from "../contract/schemas/intake-source.ts";
import { byId } from "../contract/schemas/parts.ts";
import { checkSecretNames, getKind, makeSecret, refuseNoSource, tellSource } from "../intake/sources.ts";

const rotated = z
  .object({
    source: intakeSource,
    made: z.string().exactOptional().describe("The secret that was made up, shown this once."),
  })
  .meta({ id: "IntakeSecretRotated" });

/** `POST /api/v1/intake-sources/{id}/secrets`. */
export const intakeSourcesRotate = defineRoute({
  id: "intake-sources-rotate",
  method: "post",
  path: "/api/v1/intake-sources/{id}/secrets",
  summary: "Sets, makes up or removes a secret of a source; the one before ends at once.",
  allows: ["admin"],
  scope: "settings:write",
  params: byId,
  body: intakeSecretChange,
  answers: { 200: { describes: "As it is kept, with the secret only where Doorward made it.", body: rotated } },
  async handle({ params: { id }, body: { name, value }, actor }, services) {
    const { database, now } = services;
    const found = await findIntakeSource(database, id);
    if (found === undefined) refuseNoSource();
    const kind = getKind(found.kind);
    checkSecretNames(kind, [name]);
    if (value === undefined && kind.secrets.find((secret) => secret.name === name)?.canBeMade !== true)
      throw new Problem("not-valid", `${kind.title} makes this secret itself. Copy it from there into \`value\`.`);
    const made = value === undefined ? makeSecret() : undefined;
    const source = await inTransaction(database, async (handle) => {
      const changed = await changeIntakeSource(handle, id, { secrets: { [name]: made ?? value ?? null } });
      if (changed === undefined) refuseNoSource();
      const subject = `intake-source:${id}`;
      const details = { secret: name };
      await appendAudit(handle, { at: now(), actor: actor.id, action: "intake-source.secret-set", subject, details });
      return changed;
    });
    return { status: 200, body: { source: tellSource(source, services), ...(made === undefined ? {} : { made }) } };
  },
});
