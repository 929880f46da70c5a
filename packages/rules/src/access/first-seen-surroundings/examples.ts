import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeTicket, makeViews } from "../example-access.ts";

const customers = listCustomers(6);

/** Surroundings, new and known. */
export const examples: Examples = {
  hits: [
    { name: "a device", files: makeAccess(makeViews("10 10:10", customers, { device: "tablet-1" })) },
    { name: "a country", files: makeAccess(makeViews("10 10:10", customers, { country: "BR", ip: "198.51.100.9" })) },
    { name: "a site", files: makeAccess(makeViews("10 10:10", customers, { site: "Recife" })) },
  ],
  misses: [
    {
      name: "a new laptop on which ordinary tickets are done",
      why: "What was opened there is the viewer's work.",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeTicket(`10 10:1${String(at)}`, customer),
          ...makeViews(`10 10:2${String(at)}`, [customer], { device: "laptop-8" }),
        ]),
      ),
    },
    {
      name: "a new laptop on which six records are opened without a reason beside fourteen tickets",
      why: "So many of the viewer's records have no reason on every machine.",
      files: makeAccess([
        ...listCustomers(14, { from: 200_003 }).flatMap((customer, at) => [
          makeTicket(`10 11:${String(10 + at)}`, customer),
          ...makeViews(`10 11:${String(20 + at)}`, [customer], { device: "laptop-8" }),
        ]),
        makeViews("12 14:10", customers, { device: "laptop-8" }),
      ]),
    },
    {
      name: "a new laptop while the feed of tickets is silent",
      why: "Without tickets nothing can be explained.",
      files: makeAccess(makeViews("10 10:10", customers, { device: "laptop-8" }), { isSuspended: true }),
    },
    {
      name: "a new laptop, and two records that are opened, edited and shown",
      why: "They are two customers, however often they were opened.",
      files: makeAccess(
        ["view", "edit", "reveal_field"].map((action, at) =>
          makeViews(`10 1${String(at)}:10`, customers.slice(0, 2), { action, device: "laptop-8" }),
        ),
      ),
    },
    {
      name: "a new laptop, and as few records without a reason as always",
      why: "So few are opened on every machine.",
      files: makeAccess(makeViews("10 10:10", customers.slice(0, 3), { device: "laptop-8" })),
    },
    {
      name: "a device that a colleague had before",
      why: "It is new of the viewer alone.",
      files: makeAccess([
        makeViews("04 09:10", listCustomers(1, { from: 300_001 }), { actor: "agent-21", device: "desk-21" }),
        makeViews("10 10:10", customers, { device: "desk-21" }),
      ]),
    },
    {
      name: "another network alone",
      why: "Networks change with every train and every router.",
      files: makeAccess(makeViews("10 10:10", customers, { ip: "198.51.100.9" })),
    },
    {
      name: "a site that opens, as was announced",
      why: "The change was announced for that site and day.",
      files: makeAccess([
        makePlanned("10 08:00", "10 18:00", { sites: ["Recife"], what: "First day of the site" }),
        makeViews("10 10:10", customers, { site: "Recife" }),
      ]),
    },
  ],
  evasions: [
    {
      name: "the viewer's own device is used by somebody else",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 10:10", customers)),
    },
  ],
};
