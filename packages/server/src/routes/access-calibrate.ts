import { defineRoute } from "../contract/route.ts";
import { calibration } from "../contract/schemas/insider/settings.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/calibrate`. */
export const accessCalibrate = defineRoute({
  id: "access-calibrate",
  method: "post",
  path: "/api/v1/access/calibrate",
  summary: "Replays the own history, and says how many alerts a week the target would have given.",
  allows: ["admin", "analyst"],
  scope: "settings:write",
  answers: { 200: { describes: "What the replay gave.", body: calibration } },
  handle: notYet,
});
