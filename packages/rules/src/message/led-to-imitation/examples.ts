import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Asks with links to names that are not their owners', and asks that lead where they say. */
export const examples: Examples = {
  hits: [
    {
      name: "a session that ended, and a help desk's name",
      files: {
        "mail.eml": makeMail({
          text: "Your session expired. Sign in again: https://zendesk-agents.example/auth/login",
        }),
      },
    },
    {
      name: "a locked account, and an exchange's name",
      files: {
        "mail.eml": makeMail({
          subject: "Your account is limited",
          html: '<p>Your account has been locked. <a href="https://coinbase-unlock.example/x">Verify your identity</a> to restore access.</p>',
        }),
      },
    },
    {
      name: "an interview on a site with the employer's name in front",
      files: {
        "mail.eml": makeMail({
          text: "We would like to invite you to an interview for the developer position. Record your answers here: https://coinbase.talent-room.example/interview/77",
        }),
      },
    },
  ],
  misses: [
    {
      name: "the owner's own address",
      why: "The address belongs to the name.",
      files: { "mail.eml": makeMail({ text: "Your session expired. Sign in again: https://www.coinbase.com/signin" }) },
    },
    {
      name: "a stranger without a borrowed name",
      why: "The address imitates nobody.",
      files: {
        "mail.eml": makeMail({ text: "Your session expired. Sign in again: https://intranet.stranger.example/login" }),
      },
    },
    {
      name: "a link to a readers' site in small talk",
      why: "The message asks for nothing.",
      files: { "mail.eml": makeMail({ text: "I liked this article: https://zendesk-readers.example/how-we-work" }) },
    },
  ],
  evasions: [
    {
      name: "an address without the name",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({ text: "Your session expired. Sign in again: https://agents-desk.example/login" }),
      },
    },
  ],
};
