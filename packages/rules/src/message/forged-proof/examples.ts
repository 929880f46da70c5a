import type { Examples } from "@doorward/core";
import { bankPolicy, mailWithPolicy, writeBankMail } from "../example-bank.ts";

/** Mail with results of authentication from the own server and from others. */
export const examples: Examples = {
  hits: [
    {
      name: "a colleague who is disproved, with a certificate",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "spf=fail; dmarc=fail",
        headers: ["Authentication-Results: mx.northwindbank.test; spf=pass; dmarc=pass"],
      }),
    },
    {
      name: "a company's name at a stranger",
      files: mailWithPolicy({
        from: "Coinbase <desk@papers.example>",
        results: "spf=none; dmarc=none",
        headers: ["Authentication-Results: mx.northwindbank.test; dkim=pass; dmarc=pass"],
      }),
    },
    {
      name: "a stranger who asks for a password",
      files: mailWithPolicy({
        from: "Ann <ann@doe.example>",
        text: "Please reply with the one-time code that you received by SMS.\n",
        results: "dmarc=fail",
        headers: ["Authentication-Results: mx.northwindbank.test; dmarc=pass"],
      }),
    },
  ],
  misses: [
    {
      name: "two results of one server",
      why: "A server may write several headers at one stop.",
      files: {
        "doorward.yaml": bankPolicy,
        "mail.eml": `Authentication-Results: mx.northwindbank.test; spf=softfail\nAuthentication-Results: mx.northwindbank.test; dkim=pass; dmarc=pass\n${writeBankMail({ from: "Kim Doe <kim@northwindbank.test>" })}`,
      },
    },
    {
      name: "a stranger's server further down",
      why: "It does not use your server's name.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "dmarc=fail",
        headers: ["Authentication-Results: mx.other.example; dmarc=pass"],
      }),
    },
    {
      name: "an honest mail that was handed on inside",
      why: "It uses nobody's name and asks for nothing.",
      files: mailWithPolicy({
        from: "Ann <ann@doe.example>",
        results: "spf=softfail; dkim=fail",
        headers: ["Authentication-Results: mx.northwindbank.test; spf=pass; dkim=pass"],
      }),
    },
  ],
  evasions: [
    {
      name: "a certificate of another server",
      caughtBy: "message/own-domain-not-proved",
      files: mailWithPolicy({
        from: "Kim Doe <kim@northwindbank.test>",
        results: "dmarc=fail",
        headers: ["Authentication-Results: mx.other.example; dmarc=pass"],
      }),
    },
  ],
};
