import type { Examples } from "@doorward/core";
import { mailWithPolicy } from "../example-bank.ts";

/** Mail with what the own server found of its sender. */
export const examples: Examples = {
  hits: [
    {
      name: "a stranger, disproved",
      files: mailWithPolicy({
        from: "Kim Doe <kim@garden-tools.example>",
        results: "spf=softfail; dkim=none; dmarc=fail",
      }),
    },
    {
      name: "a company, disproved",
      files: mailWithPolicy({ from: "Coinbase <no-reply@coinbase.com>", results: "dmarc=fail" }),
    },
    {
      name: "by SPF alone",
      files: mailWithPolicy({ from: "Kim Doe <kim@garden-tools.example>", results: "spf=fail; dkim=fail" }),
    },
  ],
  misses: [
    {
      name: "proved",
      why: "It is true.",
      files: mailWithPolicy({ from: "Kim Doe <kim@garden-tools.example>", results: "dmarc=pass" }),
    },
    {
      name: "no word on it",
      why: "Nothing was checked.",
      files: mailWithPolicy({ from: "Kim Doe <kim@garden-tools.example>" }),
    },
    {
      name: "a signature that holds",
      why: "SPF fails wherever mail is forwarded.",
      files: mailWithPolicy({ from: "Kim Doe <kim@garden-tools.example>", results: "spf=fail; dkim=pass" }),
    },
    {
      name: "another text than was signed",
      why: "Banners and footers change texts, and that is no fraud.",
      files: mailWithPolicy({
        from: "Kim Doe <kim@garden-tools.example>",
        results: "spf=pass; dkim=fail (body hash did not verify)",
      }),
    },
  ],
  evasions: [
    {
      name: "a domain of one's own",
      caughtBy: "nothing",
      files: mailWithPolicy({ from: "Kim Doe <kim@garden-tools.example>", results: "dmarc=pass" }),
    },
  ],
};
