import { defineRoute } from "../contract/route.ts";
import { insiderSettings } from "../contract/schemas/insider/settings.ts";
import { notYet } from "../insider/not-yet.ts";

/** `GET /api/v1/access/settings`. */
export const accessSettingsGet = defineRoute({
  id: "access-settings-get",
  method: "get",
  path: "/api/v1/access/settings",
  summary: "Tells how many alerts a week are borne, and the limits of exports and looks.",
  allows: ["admin", "analyst", "auditor"],
  scope: "settings:read",
  answers: { 200: { describes: "The settings.", body: insiderSettings } },
  handle: notYet,
});
