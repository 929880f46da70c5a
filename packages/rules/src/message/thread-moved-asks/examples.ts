import type { Examples } from "@doorward/core";
import { mailAlone } from "../example-bank.ts";

/** Answers in conversations from the same name at other domains. */
export const examples: Examples = {
  hits: [
    {
      name: "a new bank account under another ending",
      files: mailAlone({
        from: "Ann Lee <ann.lee@gardentools.test>",
        subject: "Re: Invoice 12",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "a code that is asked for from a longer domain",
      files: mailAlone({
        from: "Ann Lee <office@garden-partners.example>",
        text: "Please reply with the one-time code that you received by SMS.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "the same mailbox name at a free mail service",
      files: mailAlone({
        from: "ann.lee@gmail.com",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
  ],
  misses: [
    {
      name: "the partner",
      why: "It is the same domain.",
      files: mailAlone({
        from: "Ann Lee <ann.lee@gardentools.example>",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "another domain, and nothing is asked for",
      why: "Companies have several domains, and people private mailboxes.",
      files: mailAlone({
        from: "Ann Lee <ann.lee@gardentools.test>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "another person at another domain",
      why: "Neither name nor mailbox is the participant's.",
      files: mailAlone({
        from: "Bo Orr <bo@gardentools.test>",
        text: "Our bank details have changed. Please send all payments to the new account.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
    {
      name: "a desk that answers a desk",
      why: "Every company has a mailbox of that name.",
      files: mailAlone({
        from: "Support <support@seeds.example>",
        text: "Please reply with the one-time code that you received by SMS.\n\nOn Wed, 25 Nov 2026 at 09:00, Support <support@gardentools.example> wrote:\n> Which code?\n",
      }),
    },
  ],
  evasions: [
    {
      name: "a letter more, and nothing that is asked for",
      caughtBy: "message/thread-taken-over",
      files: mailAlone({
        from: "Ann Lee <ann.lee@gardentoolls.example>",
        text: "Thank you, that is right.\n\nOn Wed, 25 Nov 2026 at 09:00, Ann Lee <ann.lee@gardentools.example> wrote:\n> The invoice is attached.\n",
      }),
    },
  ],
};
