import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Document numbers that two people gave. */
export const examples: Examples = {
  hits: [
    {
      name: "the same number",
      files: makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], documents: [{ number: "X123456", issuer: "UTO" }] })],
    },
    {
      name: "the same number with blanks",
      files: makeApplication({ documents: [{ number: "x 123-456", issuer: "uto" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], documents: [{ number: "X123456", issuer: "UTO" }] })],
    },
    {
      name: "one of two numbers",
      files: makeApplication({ documents: [{ number: "A9988776" }, { number: "X123456", issuer: "UTO" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], documents: [{ number: "X123456", issuer: "UTO" }] })],
    },
  ],
  misses: [
    {
      name: "the same number of another issuer",
      why: "Numbers of two issuers may be the same.",
      files: makeApplication({ documents: [{ number: "X123456", issuer: "UTP" }] }),
      earlier: [makeApplication({ names: ["Bob Ray"], documents: [{ number: "X123456", issuer: "UTO" }] })],
    },
    {
      name: "a married name",
      why: "Somebody noted the change of name.",
      files: makeApplication({
        names: ["Jane Ray"],
        documents: [{ number: "X123456", issuer: "UTO" }],
        noted: [{ type: "person-document", why: "name-change" }],
      }),
      earlier: [makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] })],
    },
    {
      name: "the same person again",
      why: "The name is the same.",
      files: makeApplication({ documents: [{ number: "X123456", issuer: "UTO" }] }),
      earlier: [makeApplication({ names: ["DOE, Jane"], documents: [{ number: "X123456", issuer: "UTO" }] })],
    },
  ],
  evasions: [
    {
      name: "another document, and the same telephone",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({ documents: [{ number: "X999999", issuer: "UTO" }], phones: ["+44 20 7946 0958"] }),
      earlier: [
        makeApplication({
          names: ["Bob Ray"],
          documents: [{ number: "X123456", issuer: "UTO" }],
          phones: ["+44 20 7946 0958"],
        }),
      ],
    },
  ],
};
