import type { Examples } from "@doorward/core";
import { mailWithPolicy } from "../example-bank.ts";

/** Mail that names companies' domains as sender, with what the own server found and what it asks. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange that asks for the words of a wallet",
      files: mailWithPolicy({
        from: "Coinbase <no-reply@coinbase.com>",
        subject: "Your wallet",
        text: "Please enter your seed phrase to keep your wallet.\n",
        results: "spf=fail; dkim=none; dmarc=fail",
      }),
    },
    {
      name: "a vendor that asks for a code",
      files: mailWithPolicy({
        from: "Ops <ops@harborcustody.test>",
        text: "Please reply with the one-time code that you received by SMS.\n",
        results: "spf=softfail; dkim=none; dmarc=fail",
      }),
    },
    {
      name: "a vendor whose bank account is new",
      files: mailWithPolicy({
        from: "Billing <billing@harborcustody.test>",
        text: "Our bank details have changed. Please send all payments to the new account.\n",
        results: "dmarc=fail",
      }),
    },
  ],
  misses: [
    {
      name: "the same, proved",
      why: "Your own server found that it is true.",
      files: mailWithPolicy({
        from: "Ops <ops@harborcustody.test>",
        text: "Please reply with the one-time code that you received by SMS.\n",
        results: "dmarc=pass",
      }),
    },
    {
      name: "a statement of a vendor that was forwarded",
      why: "It asks for nothing.",
      files: mailWithPolicy({
        from: "Ops <ops@harborcustody.test>",
        text: "Your statement of November is ready.\n",
        results: "dmarc=fail",
      }),
    },
    {
      name: "a vendor without DMARC",
      why: "Nothing was disproved.",
      files: mailWithPolicy({
        from: "Ops <ops@harborcustody.test>",
        text: "Please reply with the one-time code that you received by SMS.\n",
        results: "spf=pass; dmarc=none",
      }),
    },
  ],
  evasions: [
    {
      name: "a domain that only looks like it",
      caughtBy: "message/sender-imitates-domain",
      files: mailWithPolicy({
        from: "Ops <ops@harborcustody.example>",
        text: "Please reply with the one-time code that you received by SMS.\n",
        results: "dmarc=pass",
      }),
    },
  ],
};
