import { defineRoute } from "../contract/route.ts";
import { changedInsiderSettings, insiderSettings } from "../contract/schemas/insider/settings.ts";
import { notYet } from "../insider/not-yet.ts";

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
  handle: notYet,
});
