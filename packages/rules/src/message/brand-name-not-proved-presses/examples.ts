import type { Examples } from "@doorward/core";
import { examplePolicy, makeMail } from "../example-mail.ts";

/** Cases of it, and what resembles it. */
export const examples: Examples = {
  hits: [
    {
      name: "an account",
      files: {
        "mail.eml": makeMail({
          from: "PayPal <mail@stranger.example>",
          dmarc: "fail",
          subject: "Limited",
          text: "Your account has been limited. Sign in here: https://page.stranger.example/x",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
    {
      name: "a refund",
      files: {
        "mail.eml": makeMail({
          from: "Netflix <mail@stranger.example>",
          dmarc: "fail",
          subject: "Refund",
          text: "A refund is waiting, see https://page.stranger.example/refund",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
    {
      name: "a threat",
      files: {
        "mail.eml": makeMail({
          from: "Coinbase <mail@stranger.example>",
          dmarc: "fail",
          subject: "Notice",
          text: "Your account will be closed. See https://page.stranger.example/keep",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
  ],
  misses: [
    {
      name: "a proved sender",
      why: "Its domain proved itself, and may be one of the company that is not known yet.",
      files: {
        "mail.eml": makeMail({
          from: "PayPal <mail@stranger.example>",
          dmarc: "pass",
          text: "Your account has been limited. Sign in here: https://page.stranger.example/x",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
    {
      name: "a mail that links to the company",
      why: "The company's own site is among the links.",
      files: {
        "mail.eml": makeMail({
          from: "PayPal <mail@stranger.example>",
          dmarc: "fail",
          text: "Your account has been limited. Sign in at https://www.paypal.com/ or see https://page.stranger.example/x",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
    {
      name: "a mail without trouble",
      why: "It asks for nothing.",
      files: {
        "mail.eml": makeMail({
          from: "Netflix <mail@stranger.example>",
          dmarc: "fail",
          text: "New films this week: https://films.stranger.example/",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
  ],
  evasions: [
    {
      name: "a link to the company beside it",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          from: "PayPal <mail@stranger.example>",
          dmarc: "fail",
          text: "Your account has been limited. Sign in at https://page.stranger.example/x (not at https://www.paypal.com/)",
        }),
        "doorward.yaml": examplePolicy,
      },
    },
  ],
};
