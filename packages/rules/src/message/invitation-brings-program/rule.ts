import { defineRule, type AttachmentTrait } from "@doorward/core";

/** Fires on invitations with a program, script, shortcut, installer or disk image, inside or behind the address of an attachment. */
export const rule = defineRule({
  id: "message/invitation-brings-program",
  kind: "message",
  title: "The invitation brings a program.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1566.001", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Security Alliance (SEAL), guides on fake meetings and intruders, 2026-05-11" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: ({ medium, attachments }) => {
    const programs = attachments.filter(({ traits }) => traits.some((trait) => started.has(trait)));
    return medium === "invitation" && programs.length > 0 ? [{ evidence: programs.map(({ at }) => at) }] : [];
  },
});

const started: ReadonlySet<AttachmentTrait> = new Set(["program", "script", "shortcut", "installer", "disk-image"]);
