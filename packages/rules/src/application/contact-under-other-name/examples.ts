import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Contacts that two people gave. */
export const examples: Examples = {
  hits: [
    {
      name: "a telephone number of another applicant",
      files: makeApplication({ phones: ["+44 20 7946 0958"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 (0)20 7946 0958"] })],
    },
    {
      name: "a mailbox of another applicant, in another writing",
      files: makeApplication({ emails: ["J.Doe@mail.example"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], emails: ["j.doe@mail.example"] })],
    },
    {
      name: "a handle that another applicant had",
      files: makeApplication({ handles: [{ service: "github", name: "Ledger-Owl" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], handles: [{ service: "github", name: "ledger-owl" }] })],
    },
  ],
  misses: [
    {
      name: "spouses with one telephone",
      why: "Somebody noted that they are one household.",
      files: makeApplication({ phones: ["+44 20 7946 0958"], noted: [{ type: "phone", why: "household" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"] })],
    },
    {
      name: "the mailbox of an agency",
      why: "Somebody noted when the first application came that it is an agency's.",
      files: makeApplication({ emails: ["bank@talent.example"] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          emails: ["bank@talent.example"],
          noted: [{ type: "email", why: "agency" }],
        }),
      ],
    },
    {
      name: "the same person again after a marriage",
      why: "The earlier name is among the names that are stated.",
      files: makeApplication({
        names: ["Jane Ray", { name: "Jane Doe", until: "2026-05-01" }],
        emails: ["jane@mail.example"],
      }),
      earlier: [makeApplication({ emails: ["jane@mail.example"] })],
    },
    {
      name: "the same person who writes the name shorter",
      why: "An initial is the same name.",
      files: makeApplication({ names: ["J. Doe"], emails: ["jane@mail.example"] }),
      earlier: [makeApplication({ emails: ["jane@mail.example"] })],
    },
  ],
  evasions: [
    {
      name: "a mailbox of its own for each name, and one wallet",
      caughtBy: "application/wallet-under-other-name",
      files: makeApplication({
        emails: ["jane@mail.example"],
        wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"],
      }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          emails: ["bob@mail.example"],
          wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"],
        }),
      ],
    },
  ],
};
