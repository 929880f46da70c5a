import type { Examples } from "@doorward/core";
import { makeApplication, makeListed } from "../example-application.ts";

const row = (type: string, value: string) => ({
  "listed.json": `${JSON.stringify([{ kind: "sanctioned-person", type, value, hasSecondIdentifier: true }])}\n`,
});

/** Entries of a sanctions list with a second identifier. */
export const examples: Examples = {
  hits: [
    {
      name: "with a document",
      files: {
        ...makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] }),
        ...row("person-document", "UTO:X123456"),
      },
    },
    {
      name: "with an address for equipment",
      files: {
        ...makeApplication({ equipment: [{ at: "2026-12-01", address: "12 Test Street, Springfield" }] }),
        ...row("postal-address", "12 test st springfield"),
      },
    },
    {
      name: "with a wallet",
      files: {
        ...makeApplication({ wallets: ["0x52908400098527886E0F7030069857D2E4169EE7"] }),
        ...row("wallet", "evm:0x52908400098527886e0f7030069857d2e4169ee7"),
      },
    },
  ],
  misses: [
    {
      name: "a name alone",
      why: "A name alone is never a match.",
      files: {
        ...makeApplication({ emails: ["jane@mail.example"] }),
        ...makeListed("sanctioned-person", "email", "jane@mail.example"),
      },
    },
    {
      name: "a namesake with another document",
      why: "The second identifier differs.",
      files: {
        ...makeApplication({ documents: [{ number: "X999999", issuer: "UTO" }] }),
        ...row("person-document", "UTO:X123456"),
      },
    },
    {
      name: "no list",
      why: "Without a list nothing is on one.",
      files: makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] }),
    },
  ],
  evasions: [
    {
      name: "a borrowed name",
      caughtBy: "application/names-differ",
      files: makeApplication({ names: ["Jane Doe", { name: "Bob Ray", where: "identity-document" }] }),
    },
  ],
};
