import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Codes to scan, for a sign-in and for other things. */
export const examples: Examples = {
  hits: [
    {
      name: "a mailbox that is to be confirmed",
      files: {
        "mail.eml": makeMail({
          subject: "Authenticator",
          text: "Your password will expire today. Scan the QR code below with your phone to keep your account.",
        }),
      },
    },
    {
      name: "a sign-in by telephone",
      files: {
        "mail.eml": makeMail({
          subject: "Sign in",
          text: "Please verify your identity: scan the QR code in the attached document with your smartphone.",
        }),
      },
    },
    {
      name: "an account that is locked",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Your account is restricted.",
          "Scan this code with the app and sign in again.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a menu",
      why: "Nobody has to sign in.",
      files: { "mail.eml": makeMail({ subject: "Lunch", text: "Scan the QR code on the table to see the menu." }) },
    },
    {
      name: "a brand's own mail",
      why: "It is the brand's own mail.",
      files: {
        "mail.eml": makeMail({
          from: "Microsoft <account@microsoft.com>",
          subject: "Authenticator",
          text: "Your account: scan the QR code with Microsoft Authenticator to sign in.",
        }),
      },
    },
    {
      name: "a training",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Codes",
          text: "Attackers ask people to scan a QR code and sign in. Never scan a QR code from a mail to sign in to your account. If you receive such a message, report it.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a picture of a code, without a word",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ subject: "Document", html: '<img src="cid:code" alt="">' }) },
    },
  ],
};
