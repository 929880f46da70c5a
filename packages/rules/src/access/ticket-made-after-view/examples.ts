import type { Examples } from "@doorward/core";
import { judgedViewer, listCustomers, makeAccess, makeContact, makeEvent, makeTicket } from "../example-access.ts";

const customers = listCustomers(3);
const own = { by: judgedViewer };

/** Tickets that were made by whoever had opened the record before. */
export const examples: Examples = {
  hits: [
    {
      name: "a few minutes later, three times",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeEvent(`1${String(at)} 11:20`, "view", { customer }),
          makeTicket(`1${String(at)} 11:31`, customer, own),
        ]),
      ),
    },
    {
      name: "in the evening, for the customers of the whole day",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeEvent(`10 ${String(10 + at)}:20`, "view", { customer }),
          makeTicket(`10 16:5${String(at)}`, customer, own),
        ]),
      ),
    },
    {
      name: "with a reason that was typed at the time",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeEvent(`1${String(at)} 11:20`, "view", { customer, reason: "Call back" }),
          makeTicket(`1${String(at)} 12:31`, customer, own),
        ]),
      ),
    },
  ],
  misses: [
    {
      name: "honest tickets shortly after calls",
      why: "The customers had called before their records were opened.",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeContact(`1${String(at)} 11:18`, customer),
          makeEvent(`1${String(at)} 11:20`, "view", { customer }),
          makeTicket(`1${String(at)} 11:31`, customer, own),
        ]),
      ),
    },
    {
      name: "two tickets that were forgotten and made later",
      why: "It happens to everybody now and then.",
      files: makeAccess(
        customers
          .slice(0, 2)
          .flatMap((customer, at) => [
            makeEvent(`1${String(at)} 11:20`, "view", { customer }),
            makeTicket(`1${String(at)} 11:31`, customer, own),
          ]),
      ),
    },
    {
      name: "one ticket that was made after its record had been opened, edited and shown",
      why: "It is one ticket, however often the record was opened before.",
      files: makeAccess([
        ...["view", "edit", "reveal_field", "view"].map((action, at) =>
          makeEvent(`10 11:2${String(at)}`, action, { customer: "C-500003" }),
        ),
        makeTicket("10 11:31", "C-500003", own),
      ]),
    },
    {
      name: "tickets that customers opened themselves a few hours later",
      why: "Somebody else made them.",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeEvent(`1${String(at)} 11:20`, "view", { customer }),
          makeTicket(`1${String(at)} 14:31`, customer, { assignee: "agent-21" }),
        ]),
      ),
    },
  ],
  evasions: [
    {
      name: "the tickets are made a minute before",
      caughtBy: "nothing",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeTicket(`1${String(at)} 11:19`, customer, own),
          makeEvent(`1${String(at)} 11:20`, "view", { customer }),
        ]),
      ),
    },
  ],
};
