import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

function makePage(text: string, shown: string, target: string): { readonly "mail.eml": string } {
  return { "mail.eml": makeMail({ html: `<p>${text} <a href="${target}">${shown}</a></p>` }) };
}

const expired = "Your session expired, so please sign in again:";

/** Links that show one address and lead to another, and those that lead where they say or count clicks. */
export const examples: Examples = {
  hits: [
    {
      name: "an exchange's page that is a stranger's",
      files: makePage(expired, "https://www.coinbase.com/signin", "https://collect.stranger.example/a"),
    },
    {
      name: "a bare name of a host",
      files: makePage(expired, "accounts.google.com", "https://collect.stranger.example/a"),
    },
    {
      name: "the organisation's own address",
      files: {
        ...makePage(expired, "https://desk.company.example/login", "https://collect.stranger.example/a"),
        "doorward.yaml": "organisation: { name: Company, domains: [company.example] }\n",
      },
    },
  ],
  misses: [
    {
      name: "a link that leads where it says",
      why: "Both are the same owner's.",
      files: makePage(expired, "https://www.coinbase.com/signin", "https://login.coinbase.com/signin"),
    },
    {
      name: "a link through a mail gateway",
      why: "The wrapper leads to the address that is shown.",
      files: makePage(
        expired,
        "https://www.coinbase.com/signin",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.coinbase.com%2Fsignin",
      ),
    },
    {
      name: "a stranger's address that leads to another stranger",
      why: "Nobody vouches for what is shown, and counters of clicks do the same.",
      files: makePage(expired, "https://shop.stranger.example/login", "https://count.mailer.example/c/1"),
    },
    {
      name: "a mention in small talk",
      why: "The message asks for nothing.",
      files: makePage("I read about it on", "www.coinbase.com", "https://blog.stranger.example/coins"),
    },
  ],
  evasions: [
    {
      name: "words in place of the address",
      caughtBy: "nothing",
      files: makePage(expired, "the sign-in page", "https://collect.stranger.example/a"),
    },
  ],
};
