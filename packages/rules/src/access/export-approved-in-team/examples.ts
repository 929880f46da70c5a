import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned } from "../example-access.ts";

const report = makeEvent("10 11:20", "export", { query_hash: "q-orders", row_count: 420 });

/** Exports by who approved them. */
export const examples: Examples = {
  hits: [
    {
      name: "a colleague of the same team, as the approval says",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00", { approver: "agent-20", approver_team: "cards" }),
        report,
      ]),
    },
    {
      name: "a colleague of the same team, as the roster says",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00", { approver: "agent-22", approver_team: undefined }),
        report,
      ]),
    },
    {
      name: "the lead of the team",
      files: makeAccess([
        { kind: "viewer", actor: "lead-1", at: "2025-01-07T00:00:00Z", team: "cards", duty: "lead" },
        makeApproval("10 09:00", "10 17:00", { approver: "lead-1", approver_team: undefined }),
        report,
      ]),
    },
  ],
  misses: [
    {
      name: "somebody of another team",
      why: "Approvals come from outside the team, as agreed.",
      files: makeAccess([makeApproval("10 09:00", "10 17:00"), report]),
    },
    {
      name: "a lead of the team, and somebody of another team besides",
      why: "One of the approvals holds.",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00", { approver: "lead-1", approver_team: "cards" }),
        makeApproval("10 10:00", "10 17:00", { id: "A-2" }),
        report,
      ]),
    },
    {
      name: "work of the team that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([
        makePlanned("10 11:00", "10 13:00", { actors: ["agent-7"] }),
        makeApproval("10 09:00", "10 17:00", { approver_team: "cards" }),
        report,
      ]),
    },
  ],
  evasions: [
    {
      name: "somebody of another team approves whatever is asked",
      caughtBy: "nothing",
      files: makeAccess([makeApproval("10 09:00", "10 17:00", { approver: "friend-1" }), report]),
    },
  ],
};
