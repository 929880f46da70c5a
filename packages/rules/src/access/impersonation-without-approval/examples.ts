import type { Examples } from "@doorward/core";
import { makeAccess, makeApproval, makeEvent, makePlanned, makeTicket } from "../example-access.ts";

const customer = "C-500003";

/** Impersonations with and without an approval. */
export const examples: Examples = {
  hits: [
    { name: "nothing but the act", files: makeAccess([makeEvent("10 11:20", "impersonate", { customer })]) },
    {
      name: "a ticket of the customer, which is no approval",
      files: makeAccess([makeTicket("10 11:00", customer), makeEvent("10 11:20", "impersonate", { customer })]),
    },
    {
      name: "an approval for another customer",
      files: makeAccess([
        makeApproval("10 11:00", "10 12:00", { action: "impersonate", customer: "C-600004" }),
        makeEvent("10 11:20", "impersonate", { customer }),
      ]),
    },
    {
      name: "an approval that had ended",
      files: makeAccess([
        makeApproval("10 08:00", "10 09:00", { action: "impersonate", customer }),
        makeEvent("10 11:20", "impersonate", { customer }),
      ]),
    },
  ],
  misses: [
    {
      name: "an approval of another team for this customer",
      why: "Somebody else looked at the request and approved it.",
      files: makeAccess([
        makeApproval("10 11:00", "10 12:00", { action: "impersonate", customer }),
        makeEvent("10 11:20", "impersonate", { customer }),
      ]),
    },
    {
      name: "a test of the feature that was announced",
      why: "The work was announced for that viewer and time.",
      files: makeAccess([
        makePlanned("10 11:00", "10 13:00", { actors: ["agent-7"] }),
        makeEvent("10 11:20", "impersonate", { customer }),
      ]),
    },
    {
      name: "an ordinary view of a customer with a ticket",
      why: "Looking at a record is not acting as its customer.",
      files: makeAccess([makeTicket("10 11:00", customer), makeEvent("10 11:20", "view", { customer })]),
    },
  ],
  evasions: [
    {
      name: "the record is opened and its fields are shown, which needs no impersonation",
      caughtBy: "nothing",
      files: makeAccess([makeEvent("10 11:20", "reveal_field", { customer, fields_revealed: ["address"] })]),
    },
  ],
};
