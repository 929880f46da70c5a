import { checkInsiderSettings, completeInsiderSettings, Problem } from "@doorward/core";
import { appendAudit, inTransaction, writeSetting } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { changedInsiderSettings, insiderSettings } from "../contract/schemas/insider/settings.ts";
import { tellSettings } from "../insider/tell-settings.ts";

/** `PUT /api/v1/access/settings`. */
export const accessSettingsChange = defineRoute({
  id: "access-settings-change",
  method: "put",
  path: "/api/v1/access/settings",
  summary: "Sets how many alerts a week are borne, and the limits of exports and looks.",
  allows: ["admin"],
  scope: "settings:write",
  body: changedInsiderSettings,
  answers: { 200: { describes: "The settings as they are now.", body: insiderSettings } },
  async handle({ body: { customers, ...body }, actor }, { database, now }) {
    const at = now();
    const settings = completeInsiderSettings({ ...body, ...(customers === null ? {} : { customers }) });
    const faults = checkInsiderSettings(settings);
    if (faults.length > 0) throw new Problem("not-valid", faults.join(" "));
    const told = await inTransaction(database, async (handle) => {
      await writeSetting(handle, "insider", settings, at);
      const details = { alertsPerWeek: body.alertsPerWeek, alertsOn: body.alertsOn };
      const subject = "insider";
      await appendAudit(handle, { at, actor: actor.id, action: "insider-settings.changed", subject, details });
      return await tellSettings(handle, at);
    });
    return { status: 200, body: told };
  },
});
