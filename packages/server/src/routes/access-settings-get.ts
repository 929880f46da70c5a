import { defineRoute } from "../contract/route.ts";
import { insiderSettings } from "../contract/schemas/insider/settings.ts";
import { seeInsider } from "../insider/roles.ts";
import { tellSettings } from "../insider/tell-settings.ts";

/** `GET /api/v1/access/settings`. */
export const accessSettingsGet = defineRoute({
  id: "access-settings-get",
  method: "get",
  path: "/api/v1/access/settings",
  summary: "Tells how many alerts a week are borne, and the limits of exports and looks.",
  allows: seeInsider,
  scope: "settings:read",
  answers: { 200: { describes: "The settings.", body: insiderSettings } },
  async handle(_request, { database, now }) {
    return { status: 200, body: await tellSettings(database, now()) };
  },
});
