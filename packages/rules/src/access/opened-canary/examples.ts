import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makeEvent, makePlanned, makeTicket, makeViews } from "../example-access.ts";

const canaries = ["C-910001", "C-910002"];

/** Records of canaries that were opened, listed, or touched by announced work. */
export const examples: Examples = {
  hits: [
    {
      name: "a canary opened in an ordinary hour",
      files: makeAccess([makeEvent("10 11:20", "view", { customer: "C-910001" })], { canaries }),
    },
    {
      name: "a canary opened with a reason that was typed",
      files: makeAccess([makeEvent("10 11:20", "view", { customer: "C-910001", reason: "Call back" })], { canaries }),
    },
    {
      name: "a field of a canary revealed, among other records",
      files: makeAccess(
        [
          makeViews("11 16:10", listCustomers(5)),
          makeEvent("11 16:40", "reveal_field", { customer: "C-910002", fields_revealed: ["phone"] }),
        ],
        { canaries },
      ),
    },
  ],
  misses: [
    {
      name: "announced work that goes through every record",
      why: "The work was announced for that viewer and time.",
      files: makeAccess(
        [
          makePlanned("10 11:00", "10 13:00", { actors: ["agent-7"] }),
          makeViews("10 11:05", ["C-910001", ...listCustomers(4), "C-910002"]),
        ],
        { canaries },
      ),
    },
    {
      name: "a search that lists a canary",
      why: "A list shows whoever matches, and nobody opened the record.",
      files: makeAccess([makeEvent("10 11:20", "search", { customer: "C-910001", row_count: 12 })], { canaries }),
    },
    {
      name: "a view of a customer whose number is beside that of a canary",
      why: "It is another customer.",
      files: makeAccess([makeEvent("10 11:20", "view", { customer: "C-910003" })], { canaries }),
    },
    {
      name: "a planted ticket of a canary that was given to the viewer",
      why: "The viewer was asked to look at it.",
      files: makeAccess([makeTicket("10 11:00", "C-910001"), makeEvent("10 11:20", "view", { customer: "C-910001" })], {
        canaries,
      }),
    },
  ],
  evasions: [
    {
      name: "only customers with tickets of the viewer are looked at, as when the screen is photographed",
      caughtBy: "nothing",
      files: makeAccess([makeTicket("10 11:00", "C-500003"), makeViews("10 11:05", ["C-500003"])], { canaries }),
    },
  ],
};
