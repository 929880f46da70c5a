import type { Examples } from "@doorward/core";
import { judgedViewer, makeAccess, makeApproval, makeEvent } from "../example-access.ts";

const report = makeEvent("10 11:20", "export", { query_hash: "q-orders", row_count: 420 });
const one = { requester_device: "laptop-7", approver_device: "laptop-7" };

/** Exports by which account and device approved them. */
export const examples: Examples = {
  hits: [
    {
      name: "the same account",
      files: makeAccess([makeApproval("10 09:00", "10 17:00", { approver: judgedViewer }), report]),
    },
    {
      name: "a second account on the same device",
      files: makeAccess([makeApproval("10 09:00", "10 17:00", { approver: "admin-7", ...one }), report]),
    },
    {
      name: "a colleague's account on the same device, twice",
      files: makeAccess([
        makeApproval("10 09:00", "10 10:00", one),
        makeApproval("10 11:00", "10 12:00", { id: "A-2", ...one }),
        report,
      ]),
    },
  ],
  misses: [
    {
      name: "two devices",
      why: "Requester and approver used a device each.",
      files: makeAccess([makeApproval("10 09:00", "10 17:00", { ...one, approver_device: "laptop-90" }), report]),
    },
    {
      name: "a system that does not tell devices",
      why: "Nothing says that one device was used.",
      files: makeAccess([makeApproval("10 09:00", "10 17:00"), report]),
    },
    {
      name: "one device, and another approval from elsewhere",
      why: "One of the approvals holds.",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00", one),
        makeApproval("10 09:10", "10 17:00", { id: "A-2" }),
        report,
      ]),
    },
  ],
  evasions: [
    {
      name: "the second account is used on another device",
      caughtBy: "nothing",
      files: makeAccess([
        makeApproval("10 09:00", "10 17:00", { approver: "admin-7", ...one, approver_device: "phone-7" }),
        report,
      ]),
    },
  ],
};
