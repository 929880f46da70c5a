import { defineRule } from "@doorward/core";
import { isSaid, isTeaching, listDetailedAsks, listPlaces } from "../asks.ts";
import { isProvedSender } from "../senders.ts";

/** Fires on an ask for remote control in the context of a meeting, an interview or an investment. */
export const rule = defineRule({
  id: "message/meeting-control-asked",
  kind: "message",
  title: "The message asks to hand over mouse and keyboard, or to let somebody in, during a meeting.",
  strength: "strong",
  family: "request",
  techniques: ["T1219", "T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance (SEAL), guide to hardening Zoom, 2026-05-11" }],
  detect: (facts) => {
    const asks = listDetailedAsks(facts, "screen-control", "control");
    if (asks.length === 0 || isProvedSender(facts) || isTeaching(facts)) return [];
    return isSaid(facts, "meeting", "interview", "investment", "job-offer") ? [{ evidence: listPlaces(asks) }] : [];
  },
});
