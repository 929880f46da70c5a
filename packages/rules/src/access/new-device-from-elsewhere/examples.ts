import type { Examples } from "@doorward/core";
import { listCustomers, makeAccess, makePlanned, makeTicket, makeViews } from "../example-access.ts";

const customers = listCustomers(6);
const elsewhere = { device: "tablet-1", ip: "198.51.100.9", country: "BR" };

/** Devices and places, new and known. */
export const examples: Examples = {
  hits: [
    { name: "a tablet in another country", files: makeAccess(makeViews("10 10:10", customers, elsewhere)) },
    {
      name: "a machine at a site that nobody works at",
      files: makeAccess(makeViews("10 10:10", customers, { device: "desk-9", site: "Recife", ip: "198.51.100.9" })),
    },
    {
      name: "once a day for three days",
      files: makeAccess(
        ["09", "10", "11"].map((day, at) => makeViews(`${day} 22:10`, customers.slice(at * 2, at * 2 + 2), elsewhere)),
      ),
    },
  ],
  misses: [
    {
      name: "a new laptop at home",
      why: "The country is that of always.",
      files: makeAccess(makeViews("10 10:10", customers, { device: "laptop-8", ip: "198.51.100.9" })),
    },
    {
      name: "the usual laptop on a journey",
      why: "It is the viewer's own device.",
      files: makeAccess(makeViews("10 10:10", customers, { country: "BR", ip: "198.51.100.9" })),
    },
    {
      name: "a new laptop at home, and later a journey with the old one",
      why: "Nothing was opened with both at once.",
      files: makeAccess([
        makeViews("09 10:10", customers, { device: "laptop-8" }),
        makeViews("12 10:10", customers, { country: "BR", ip: "198.51.100.9" }),
      ]),
    },
    {
      name: "a new machine abroad on which the viewer works, with a few records without a reason",
      why: "Most of what was opened there is the viewer's work.",
      files: makeAccess([
        ...listCustomers(8, { from: 200_003 }).flatMap((customer, at) => [
          makeTicket(`10 11:1${String(at)}`, customer),
          ...makeViews(`10 11:2${String(at)}`, [customer], elsewhere),
        ]),
        makeViews("10 14:10", customers.slice(0, 4), elsewhere),
      ]),
    },
    {
      name: "a new machine abroad while the feed of tickets is silent",
      why: "Without tickets nothing can be explained.",
      files: makeAccess(makeViews("10 10:10", customers, elsewhere), { isSuspended: true }),
    },
    {
      name: "a move to a site at which peers work",
      why: "The site is new of the viewer alone.",
      files: makeAccess([
        makeViews("04 09:10", listCustomers(1, { from: 300_001 }), {
          actor: "agent-21",
          device: "desk-21",
          site: "Recife",
        }),
        makeViews("10 10:10", customers, { device: "desk-9", site: "Recife" }),
      ]),
    },
    {
      name: "a new machine abroad that was announced",
      why: "The change was announced for that viewer and day.",
      files: makeAccess([
        makePlanned("10 08:00", "10 18:00", { actors: ["agent-7"], what: "Work at the new site" }),
        makeViews("10 10:10", customers, elsewhere),
      ]),
    },
    {
      name: "a new machine abroad, and tickets for each record",
      why: "What was opened there is the viewer's work.",
      files: makeAccess(
        customers.flatMap((customer, at) => [
          makeTicket(`10 10:1${String(at)}`, customer),
          ...makeViews(`10 10:2${String(at)}`, [customer], elsewhere),
        ]),
      ),
    },
  ],
  evasions: [
    {
      name: "the connection is led through the country of the viewer",
      caughtBy: "nothing",
      files: makeAccess(makeViews("10 10:10", customers, { ...elsewhere, country: "PT" })),
    },
  ],
};
