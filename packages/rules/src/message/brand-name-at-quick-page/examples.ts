import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Cases of it, and what resembles it. */
export const examples: Examples = {
  hits: [
    {
      name: "a withdrawal",
      files: {
        "mail.eml": makeMail({
          from: "Binance <post@stranger.example>",
          subject: "Withdrawal requested",
          text: "If it was not you, stop it here: https://doorward-example-stop.web.app/x",
        }),
      },
    },
    {
      name: "a bill",
      files: {
        "mail.eml": makeMail({
          from: "Netflix <mail@stranger.example>",
          subject: "Premium",
          text: "See your bill: https://doorward-example-bill.vercel.app/",
        }),
      },
    },
    {
      name: "a number in place of a name",
      files: {
        "mail.eml": makeMail({
          from: "PayPal <mail@stranger.example>",
          subject: "Your receipt",
          text: "Your receipt is here: http://203.0.113.7/receipt",
        }),
      },
    },
  ],
  misses: [
    {
      name: "the company itself",
      why: "It writes from its own domain.",
      files: {
        "mail.eml": makeMail({
          from: "Spotify <no-reply@spotify.com>",
          text: "See your year: https://doorward-example-year.vercel.app/",
        }),
      },
    },
    {
      name: "somebody with a project",
      why: "The sender is a person.",
      files: {
        "mail.eml": makeMail({
          from: "Kim Doe <kim@stranger.example>",
          text: "My new site is here: https://doorward-example-kim.vercel.app/",
        }),
      },
    },
    {
      name: "a reseller",
      why: "It leads to its own domain.",
      files: {
        "mail.eml": makeMail({ from: "PayPal <mail@stranger.example>", text: "See https://shop.stranger.example/pay" }),
      },
    },
  ],
  evasions: [
    {
      name: "a domain of its own",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          from: "Spotify <mail@stranger.example>",
          text: "See your bill at https://bill.stranger.example/",
        }),
      },
    },
  ],
};
