import { appendAudit, inTransaction, writeSetting } from "@doorward/store";
import { defineRoute } from "../contract/route.ts";
import { calibration } from "../contract/schemas/insider/settings.ts";
import { calibrateAccesses } from "../insider/calibrate-accesses.ts";
import { workOnInsider } from "../insider/roles.ts";

/** `POST /api/v1/access/calibrate`. */
export const accessCalibrate = defineRoute({
  id: "access-calibrate",
  method: "post",
  path: "/api/v1/access/calibrate",
  summary: "Replays the own history, and says how many alerts a week the target would have given.",
  description: "The factor that it finds holds from then on. Alerts are turned on in the settings, and not by this.",
  allows: workOnInsider,
  scope: "settings:write",
  answers: { 200: { describes: "What the replay gave.", body: calibration } },
  async handle({ actor }, { database, watching, now }) {
    const at = now();
    const told = await calibrateAccesses(database, at, actor.id);
    await inTransaction(database, async (handle) => {
      await writeSetting(handle, "insider-calibration", told, at);
      const { target, realised, isEnough } = told;
      const details = { target, realised: Math.round(realised * 100) / 100, isEnough };
      await appendAudit(handle, { at, actor: actor.id, action: "access.calibrated", subject: "insider", details });
    });
    watching.forget();
    return { status: 200, body: told };
  },
});
