import type { Examples } from "@doorward/core";
import { mailAlone, mailWithPolicy } from "../example-bank.ts";

/** Mail whose answers go elsewhere. */
export const examples: Examples = {
  hits: [
    {
      name: "a superior whose answers go to a free mailbox",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        headers: ["Reply-To: Kim Doe <kim.doe.office@gmail.com>"],
        results: "spf=fail; dmarc=fail",
      }),
    },
    {
      name: "nobody has checked it",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        headers: ["Reply-To: kim.doe.office@outlook.com"],
      }),
    },
    {
      name: "a company's name, and an imitated domain for answers",
      files: mailAlone({
        from: "Coinbase Support <desk@papers.example>",
        headers: ["Reply-To: desk@coinbsae.example"],
      }),
    },
  ],
  misses: [
    {
      name: "a colleague who is proved",
      why: "Your own server found that it is true.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        headers: ["Reply-To: kim.doe@gmail.com"],
        results: "dmarc=pass",
      }),
    },
    {
      name: "a document that somebody shares",
      why: "The service writes for a person, and answers go to the person.",
      files: mailAlone({
        from: '"Ann Lee (via Google Docs)" <drive-shares-noreply@google.com>',
        headers: ["Reply-To: ann.lee@gmail.com"],
      }),
    },
    {
      name: "a shop that answers from a free mailbox",
      why: "It uses nobody's name.",
      files: mailAlone({
        from: "Garden Tools <shop@garden-tools.example>",
        headers: ["Reply-To: garden.tools@gmail.com"],
      }),
    },
    {
      name: "a list",
      why: "Answers go to the list.",
      files: mailAlone({
        from: "Ann Lee <ann@doe.example>",
        headers: ["Reply-To: talk@lists.example", "List-Id: <talk.lists.example>"],
      }),
    },
  ],
  evasions: [
    {
      name: "answers to a domain that imitates nobody",
      caughtBy: "message/own-domain-not-proved",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        headers: ["Reply-To: kim@papers.example"],
        results: "spf=fail; dmarc=fail",
      }),
    },
  ],
};
