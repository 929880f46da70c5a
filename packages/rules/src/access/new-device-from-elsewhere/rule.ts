import { defineRule } from "@doorward/core";
import { noticeStrange } from "../strange-surroundings.ts";

/** Fires when device and country or site are new of a viewer and of peers at once, and most of what was opened had no reason. */
export const rule = defineRule({
  id: "access/new-device-from-elsewhere",
  kind: "access",
  title: "Most records opened on a new device, from a country or site new to all peers, had no reason.",
  strength: "strong",
  family: "network",
  techniques: ["T1078.004", "T1550.001", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "BleepingComputer and Mozilla Bugzilla 2033170, DigiCert, April 2026" },
    { title: "Loricaapi, on access to a support panel that was sold for one dollar, 2026" },
  ],
  person: {
    innocentCauses: [
      "The viewer works from abroad for a while, on a machine of that place.",
      "A new site was opened, and this is the first machine there.",
    ],
    verify: "Call the viewer on the number that is on record, and ask whether the device is theirs.",
  },
  detect: (facts) =>
    noticeStrange(facts, {
      leastCustomers: 3,
      isMeant: (kinds) => kinds.includes("device") && (kinds.includes("country") || kinds.includes("site")),
    }),
});
