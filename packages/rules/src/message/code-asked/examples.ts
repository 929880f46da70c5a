import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Asks for codes, and mails that bring one. */
export const examples: Examples = {
  hits: [
    {
      name: "a support that wants the code",
      files: {
        "mail.eml": makeMail({
          subject: "Verification",
          text: "Please reply with the verification code you just received.",
        }),
      },
    },
    {
      name: "an agent on the telephone",
      files: {
        "chat.json": makeConversation(
          "chat",
          "I sent you a code.",
          "Tell me the 6-digit code so that I can stop the withdrawal.",
        ),
      },
    },
    {
      name: "a sign-in to approve",
      files: {
        "mail.eml": makeMail({
          subject: "IT",
          text: "To finish the migration please approve the push notification on your phone.",
        }),
      },
    },
    {
      name: "in Spanish",
      files: {
        "mail.eml": makeMail({ subject: "Soporte", text: "Dígame el código de verificación que recibió, por favor." }),
      },
    },
  ],
  misses: [
    {
      name: "a mail that brings a code",
      why: "It brings one, and warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Your code",
          text: "Your verification code is 482913. Do not share it with anyone. We will never ask for it.",
        }),
      },
    },
    {
      name: "a customer who waits for one",
      why: "They want to get one.",
      files: {
        "ticket.json": makeConversation("ticket", "I never received the code. Please send me a new verification code."),
      },
    },
    {
      name: "a colleague about an offer",
      why: "It is about another sort of code.",
      files: { "mail.eml": makeMail({ text: "Can you share the discount code with the team?" }) },
    },
  ],
  evasions: [
    {
      name: "the code is to be typed on a page",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ text: "Type the code at https://verify.stranger.example/" }) },
    },
  ],
};
