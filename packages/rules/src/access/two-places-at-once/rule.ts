import { defineRule } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** Fires when an account goes from one country or site to another and back within two hours, with two devices. */
export const rule = defineRule({
  id: "access/two-places-at-once",
  kind: "access",
  title: "One account was used from two countries or sites within two hours, on two devices.",
  strength: "strong",
  family: "network",
  techniques: ["T1078.004", "T1550.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "BleepingComputer and Mozilla Bugzilla 2033170, DigiCert, April 2026" },
    { title: "Loricaapi, on access to a support panel that was sold for one dollar, 2026" },
  ],
  person: {
    innocentCauses: [
      "One of the devices goes through a network of the company in another country.",
      "The viewer has a telephone of another country beside the laptop.",
    ],
    verify: "Call the viewer on the number that is on record, and ask which of the two devices is theirs.",
  },
  // One device that seems to jump is a network that jumps. Another country often is another site too: one of them is enough.
  detect: ({ twoPlaces }) =>
    noticeAll(twoPlaces.filter(({ differs, hasTwoDevices }) => differs !== "network" && hasTwoDevices).slice(0, 1)),
});
