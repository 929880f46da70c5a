import type { Examples } from "@doorward/core";
import { judgedViewer, makeAccess, makeApproval } from "../example-access.ts";

/** Approvals of a viewer by some approver, a day apart. */
function makeApprovals(count: number, more: Readonly<Record<string, unknown>> = {}, from = 2) {
  return Array.from({ length: count }, (_, at) => {
    const day = String(from + at).padStart(2, "0");
    return makeApproval(`${day} 09:00`, `${day} 17:00`, { id: `A-${JSON.stringify(more).length}-${day}`, ...more });
  });
}

const back = { requester: "risk-1", approver: judgedViewer, requester_team: "risk", approver_team: "cards" };

/** Approvals by who gave them to whom. */
export const examples: Examples = {
  hits: [
    { name: "six and four back", files: makeAccess([makeApprovals(6), makeApprovals(4, back)]) },
    {
      name: "five of six, and three back",
      files: makeAccess([makeApprovals(5), makeApprovals(1, { approver: "risk-3" }), makeApprovals(3, back)]),
    },
    {
      name: "approvals to act as customers",
      files: makeAccess([
        makeApprovals(8, { action: "impersonate" }),
        makeApprovals(5, { ...back, action: "impersonate" }),
      ]),
    },
  ],
  misses: [
    {
      name: "one approver for everybody, who asks for nothing",
      why: "Nothing was given back.",
      files: makeAccess(makeApprovals(9)),
    },
    {
      name: "approvals of three people",
      why: "Nobody gave most of them.",
      files: makeAccess([
        makeApprovals(3),
        makeApprovals(3, { approver: "risk-3" }),
        makeApprovals(3, { approver: "risk-44" }),
        makeApprovals(3, back),
      ]),
    },
    {
      name: "two each",
      why: "So few are chance.",
      files: makeAccess([makeApprovals(2), makeApprovals(2, back)]),
    },
  ],
  evasions: [
    {
      name: "three people approve in a circle",
      caughtBy: "nothing",
      files: makeAccess([
        makeApprovals(6),
        makeApprovals(6, { requester: "risk-1", approver: "ops-1" }),
        makeApprovals(6, { requester: "ops-1", approver: judgedViewer }),
      ]),
    },
  ],
};
