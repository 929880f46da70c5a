import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Answers in conversations, from participants and from lookalikes. */
export const examples: Examples = {
  hits: [
    {
      name: "a quoted partner with a letter twice",
      files: mailAlone({
        from: "Ann Lee <ann@gardentoolls.example>",
        subject: "Re: Invoice 12",
        text: "Please use the new account from now on.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "two letters that changed places",
      files: mailAlone({
        from: "Ann Lee <ann@gardentoosl.example>",
        text: "See below, there is a new account.\n\nFrom: Ann Lee <ann@gardentools.example>\nSent: Wednesday, 25 November 2026 09:00\nTo: Kim\nSubject: Invoice 12\n\nThe invoice is attached.\n",
      }),
    },
    {
      name: "a copy to the one who is imitated",
      files: mailAlone({
        from: "Ann Lee <office@gardento0ls.example>",
        headers: ["Cc: Ann Lee <ann@gardentools.example>"],
      }),
    },
  ],
  misses: [
    {
      name: "the partner",
      why: "It is the same domain.",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.example>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "another person of a similar company",
      why: "Neither name nor address is the participant's.",
      files: mailAlone({
        from: "Bo Orr <bo@gardentool.example>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "the same company under another ending",
      why: "Companies have several endings.",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.test>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "a short name",
      why: "Short names differ by one letter by chance.",
      files: mailAlone({
        from: "Ann Lee <ann@abd.example>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@abc.example> wrote:\n> The invoice is attached.\n",
      }),
    },
  ],
  evasions: [
    {
      name: "another ending",
      caughtBy: "message/thread-moved-asks",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.test>",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
  ],
};
