import { defineRoute } from "../contract/route.ts";
import { askedVictims, victimsAnswer } from "../contract/schemas/insider/victims.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access/victims`. */
export const accessVictimsAsk = defineRoute({
  id: "access-victims-ask",
  method: "post",
  path: "/api/v1/access/victims",
  summary:
    "Ranks who opened the records of customers that were defrauded, before they were. A lead, never a verdict. Each question is audited.",
  allows: ["admin", "analyst"],
  scope: "cases:read",
  body: askedVictims,
  answers: { 200: { describes: "The ranking.", body: victimsAnswer } },
  handle: notYet,
});
