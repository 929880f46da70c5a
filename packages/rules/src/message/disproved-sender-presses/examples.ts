import type { Examples } from "@doorward/core";
import { mailWithPolicy } from "../example-bank.ts";

/** Mail that names trusted domains as sender, with what the own server found and how it presses. */
export const examples: Examples = {
  hits: [
    {
      name: "a colleague's domain, and an account that will be locked",
      files: mailWithPolicy({
        from: "IT <it@northwindbank.test>",
        subject: "Action required",
        text: "Your account will be locked today. Sign in now to keep your password: https://keep.example/\n",
        results: "spf=fail; dkim=none; dmarc=fail",
      }),
    },
    {
      name: "an exchange's domain, and a wallet that will be closed",
      files: mailWithPolicy({
        from: "Coinbase <no-reply@coinbase.com>",
        text: "Your account has been suspended. Act now and enter your seed phrase within 24 hours.\n",
        results: "dmarc=fail",
      }),
    },
    {
      name: "a vendor's domain, and a payment today",
      files: mailWithPolicy({
        from: "Billing <billing@harborcustody.test>",
        text: "This is urgent. Our bank details have changed. Please send all payments to the new account today.\n",
        results: "dmarc=fail",
      }),
    },
  ],
  misses: [
    {
      name: "the same, proved",
      why: "Your own server found that it is true.",
      files: mailWithPolicy({
        from: "IT <it@northwindbank.test>",
        text: "Your account will be locked today. Sign in now to keep your password: https://keep.example/\n",
        results: "dmarc=pass",
      }),
    },
    {
      name: "disproved, and in no hurry",
      why: "Forwarded mail fails such checks every day.",
      files: mailWithPolicy({
        from: "IT <it@northwindbank.test>",
        text: "The new handbook is online.\n",
        results: "dmarc=fail",
      }),
    },
    {
      name: "a stranger who hurries",
      why: "It poses as nobody that you trust.",
      files: mailWithPolicy({
        from: "Kim <kim@garden-tools.example>",
        text: "This is urgent. Sign in now: https://keep.example/\n",
        results: "dmarc=fail",
      }),
    },
  ],
  evasions: [
    {
      name: "a domain that only looks like it",
      caughtBy: "message/sender-imitates-domain",
      files: mailWithPolicy({
        from: "IT <it@northwindbannk.test>",
        text: "Your account will be locked today. Sign in now to keep your password: https://keep.example/\n",
        results: "dmarc=pass",
      }),
    },
  ],
};
