import type { Examples } from "@doorward/core";
import { bankPolicy, mailWithPolicy, writeBankMail } from "../example-bank.ts";

/** Mail that names the own domain as sender, with what the own server found. */
export const examples: Examples = {
  hits: [
    {
      name: "a colleague, disproved",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "spf=fail smtp.mailfrom=x.example; dkim=none; dmarc=fail header.from=northwindbank.test",
      }),
    },
    {
      name: "without a word on DMARC",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "spf=fail smtp.mailfrom=northwindbank.test; dkim=fail header.d=northwindbank.test",
      }),
    },
    {
      name: "found with records at hand",
      files: {
        "doorward.yaml": bankPolicy,
        "records.json":
          '{ "northwindbank.test": { "TXT": ["v=spf1 ip4:198.51.100.1 -all"] }, "_dmarc.northwindbank.test": { "TXT": ["v=DMARC1; p=reject"] } }',
        "mail.eml": writeBankMail({
          from: "Kim Doe <kim@northwindbank.test>",
          headers: ["Return-Path: <kim@northwindbank.test>"],
        }),
      },
    },
  ],
  misses: [
    {
      name: "a colleague, proved",
      why: "Your own server found that it is true.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "spf=pass; dkim=pass header.d=northwindbank.test; dmarc=pass",
      }),
    },
    {
      name: "a colleague through a list",
      why: "Lists change texts and send from their own machines, so such checks fail every day.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "spf=fail; dkim=fail; dmarc=fail",
        headers: ["List-Id: <talk.lists.example>"],
      }),
    },
    {
      name: "what a stranger's server says",
      why: "Anybody can write such a header.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        headers: ["Authentication-Results: mx.other.example; dmarc=fail"],
      }),
    },
    {
      name: "a bank without DMARC",
      why: "It proves nothing, and it disproves nothing.",
      files: mailWithPolicy({
        from: "Statements <no-reply@harborcustody.test>",
        results: "spf=pass; dkim=none; dmarc=none",
      }),
    },
  ],
  evasions: [
    {
      name: "a domain that only looks like it",
      caughtBy: "message/sender-imitates-domain",
      files: mailWithPolicy({ from: "Kim Doe <kim@northwindbannk.test>", results: "spf=pass; dkim=pass; dmarc=pass" }),
    },
  ],
};
