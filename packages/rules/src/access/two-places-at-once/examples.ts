import type { Examples } from "@doorward/core";
import { makeAccess, makeEvent } from "../example-access.ts";

const elsewhere = { device: "tablet-1", ip: "198.51.100.9", country: "BR" };

/** A view at home, one under other circumstances, and one at home again. */
function makeVisit(times: readonly [string, string, string], other: Readonly<Record<string, unknown>>) {
  return times.map((time, at) =>
    makeEvent(`10 ${time}`, "view", { customer: `C-60000${String(at)}`, ...(at === 1 ? other : { site: "Porto" }) }),
  );
}

/** Accounts in two places. */
export const examples: Examples = {
  hits: [
    {
      name: "a network that leads through another country, and then another device there",
      files: makeAccess([
        makeVisit(["13:00", "13:01", "13:02"], { country: "IE", ip: "203.0.113.9" }),
        makeVisit(["15:00", "15:20", "15:50"], elsewhere),
      ]),
    },
    { name: "two countries within an hour", files: makeAccess(makeVisit(["13:00", "13:20", "13:50"], elsewhere)) },
    {
      name: "two sites within minutes",
      files: makeAccess(makeVisit(["13:00", "13:04", "13:07"], { device: "desk-9", site: "Recife" })),
    },
    {
      name: "a sign-in from afar in the middle of the work",
      files: makeAccess([
        makeEvent("10 13:00", "view", { customer: "C-600000" }),
        makeEvent("10 13:10", "sign_in", elsewhere),
        makeEvent("10 13:30", "view", { customer: "C-600001" }),
      ]),
    },
  ],
  misses: [
    {
      name: "a network of the company that leads through another country",
      why: "It is one device.",
      files: makeAccess(makeVisit(["13:00", "13:20", "13:50"], { country: "BR", ip: "198.51.100.9" })),
    },
    {
      name: "a network that leads through another country, and then the telephone instead of the laptop",
      why: "What was used there was the laptop of before.",
      files: makeAccess([
        makeEvent("10 13:00", "view", { customer: "C-600000" }),
        makeEvent("10 13:20", "view", { customer: "C-600001", country: "BR", ip: "198.51.100.9" }),
        makeEvent("10 13:50", "view", { customer: "C-600002", device: "phone-7" }),
      ]),
    },
    {
      name: "a sign-in from home, and a panel that sees the way out of the company's network",
      why: "Two systems name one laptop and one place in two ways.",
      files: makeAccess([
        makeEvent("10 13:00", "view", { customer: "C-600000", country: "IE" }),
        makeEvent("10 13:10", "sign_in", { source: "sign-ins", device: "Mozilla/5.0", ip: "198.51.100.9" }),
        makeEvent("10 13:30", "view", { customer: "C-600001", country: "IE" }),
      ]),
    },
    {
      name: "a telephone beside the laptop, in one country",
      why: "Two devices in one place are nothing odd.",
      files: makeAccess(makeVisit(["13:00", "13:20", "13:50"], { device: "phone-7", ip: "198.51.100.9" })),
    },
    {
      name: "a journey, and another device on the next day",
      why: "There was time to go there.",
      files: makeAccess([makeEvent("14 13:00", "view", { customer: "C-600001", ...elsewhere })]),
    },
  ],
  evasions: [
    {
      name: "the second place is used at night, when the first one rests",
      caughtBy: "nothing",
      files: makeAccess([makeEvent("10 02:00", "view", { customer: "C-600001", ...elsewhere })]),
    },
  ],
};
