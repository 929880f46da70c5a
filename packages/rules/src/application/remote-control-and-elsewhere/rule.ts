import { defineRule } from "@doorward/core";
import { noticeTogether } from "../notice.ts";
import { listEquipment } from "../unexplained.ts";

/** Fires when two remote tools, or unattended remote control, and a device elsewhere were noticed. */
export const rule = defineRule({
  id: "application/remote-control-and-elsewhere",
  kind: "application",
  title: "The device is controlled from afar, and is elsewhere than its user.",
  strength: "decisive",
  family: "equipment",
  techniques: ["T1219.002", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Recorded Future, PurpleDelta, 2026-08-18" },
    { title: "CrowdStrike and Ballena Azul, 2026-08" },
  ],
  person: {
    stage: "on-the-job",
    innocentCauses: [
      "The person works on a computer at home while travelling.",
      "The support desk set up the tools for a colleague abroad.",
    ],
    verify: "Meet the person with the device, and compare its serial number.",
  },
  detect: (facts) =>
    noticeTogether(
      [
        ...listEquipment(facts, ["unattended-remote-start"]),
        ...listEquipment(facts, ["second-remote-tool"]).filter(({ times }) => times >= 2),
      ],
      listEquipment(facts, ["location-differs"]).filter(({ times }) => times >= 3),
    ),
});
