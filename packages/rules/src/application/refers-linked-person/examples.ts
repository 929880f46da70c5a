import type { Examples } from "@doorward/core";
import { makeApplication } from "../example-application.ts";

/** Referrals. */
export const examples: Examples = {
  hits: [
    { name: "one", files: makeApplication({ referrals: [{ name: "Bob Ray", is: "refers", sharesIdentifier: true }] }) },
    {
      name: "one of two",
      files: makeApplication({
        referrals: [
          { name: "Ann Lee", is: "refers" },
          { name: "Bob Ray", is: "refers", sharesIdentifier: true },
        ],
      }),
    },
    {
      name: "two",
      files: makeApplication({
        referrals: [
          { name: "Ann Lee", is: "refers", sharesIdentifier: true },
          { name: "Bob Ray", is: "refers", sharesIdentifier: true },
        ],
      }),
    },
  ],
  misses: [
    {
      name: "a friend",
      why: "They share nothing.",
      files: makeApplication({ referrals: [{ name: "Bob Ray", is: "refers" }] }),
    },
    {
      name: "somebody who was referred",
      why: "They refer nobody.",
      files: makeApplication({ referrals: [{ name: "Bob Ray", is: "referred-by", sharesIdentifier: true }] }),
    },
    { name: "no referral", why: "There is none.", files: makeApplication({ stage: "on-the-job" }) },
  ],
  evasions: [
    {
      name: "the linked person applies without a word",
      caughtBy: "application/contact-under-other-name",
      files: makeApplication({ phones: ["+44 20 7946 0958"] }),
      earlier: [makeApplication({ names: ["Bob Ray"], phones: ["+44 20 7946 0958"] })],
    },
  ],
};
