import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Help desks from elsewhere, and the own one. */
export const examples: Examples = {
  hits: [
    {
      name: "a mailbox that is full",
      files: {
        "mail.eml": makeMail({
          from: "Mail Admin <admin@stranger.example>",
          subject: "Mailbox",
          text: "Your mailbox is almost full. Sign in to your account to upgrade: https://mail.stranger.example/login",
        }),
      },
    },
    {
      name: "a password that expires",
      files: {
        "mail.eml": makeMail({
          from: "IT Department <it@stranger.example>",
          subject: "Password",
          text: "Message from the IT department: your password will expire today. Keep your current password here: https://keep.stranger.example/",
        }),
      },
    },
    {
      name: "mails that are held back",
      files: {
        "mail.eml": makeMail({
          subject: "Quarantine",
          html: '<p>Five incoming messages were held in quarantine. Please verify your account to release them.</p><p><a href="https://release.stranger.example/">Release messages</a></p>',
        }),
      },
    },
  ],
  misses: [
    {
      name: "the own help desk",
      why: "It comes from the company's own domain.",
      files: {
        "mail.eml": makeMail({
          from: "IT <it@company.example>",
          subject: "Password",
          text: "Message from the IT department: your password will expire on Friday. Sign in to your account here: https://sso.company.example/",
        }),
      },
    },
    {
      name: "the maker of the mail system",
      why: "The maker's own mail, and its own page.",
      files: {
        "mail.eml": makeMail({
          from: "Microsoft <no-reply@microsoft.com>",
          subject: "Storage",
          text: "Your mailbox is almost full. Sign in to your account: https://outlook.office.com/",
        }),
      },
    },
    {
      name: "a newsletter for administrators",
      why: "Nobody has to sign in.",
      files: {
        "mail.eml": makeMail({
          subject: "News",
          text: "How to plan mailbox quota in your company: https://blog.stranger.example/quota",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "an answer in place of a page",
      caughtBy: "message/password-asked",
      files: {
        "mail.eml": makeMail({
          subject: "Mailbox",
          text: "Message from the IT department: your mailbox is full. Reply with your username and password.",
        }),
      },
    },
  ],
};
