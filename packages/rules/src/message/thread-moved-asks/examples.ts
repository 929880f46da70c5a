import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-mails.ts";

/** Answers in conversations from the same name under another ending. */
export const examples: Examples = {
  hits: [
    {
      name: "a new bank account",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.test>",
        subject: "Re: Invoice 12",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "a code that is asked for",
      files: mailAlone({
        from: "Ann Lee <office@gardentools.invalid>",
        text: "Please reply with the one-time code that you received by SMS.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "a copy to the one who is imitated",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.test>",
        headers: ["Cc: Ann Lee <ann@gardentools.example>"],
        text: "Our bank details have changed. Please send all payments to the new account.\n",
      }),
    },
  ],
  misses: [
    {
      name: "the partner",
      why: "It is the same domain.",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.example>",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "another ending, and nothing is asked for",
      why: "Companies have several endings.",
      files: mailAlone({
        from: "Ann Lee <ann@gardentools.test>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "another person at another ending",
      why: "Neither name nor address is the participant's.",
      files: mailAlone({
        from: "Bo Orr <bo@gardentools.test>",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
  ],
  evasions: [
    {
      name: "a letter more in place of the ending",
      caughtBy: "message/thread-taken-over",
      files: mailAlone({
        from: "Ann Lee <ann@gardentoolls.example>",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
  ],
};
