import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Asks for passwords, and honest mail about them. */
export const examples: Examples = {
  hits: [
    {
      name: "a mailbox that is to be kept",
      files: {
        "mail.eml": makeMail({
          subject: "Mailbox",
          text: "To keep your mailbox, reply with your username and password.",
        }),
      },
    },
    {
      name: "a bot that wants keys",
      files: {
        "mail.eml": makeMail({ subject: "Trading", text: "Please send us your API keys with the right to withdraw." }),
      },
    },
    {
      name: "a support in a chat",
      files: {
        "chat.json": makeConversation("chat", "Your account is locked.", "Send me your login details and I unlock it."),
      },
    },
  ],
  misses: [
    {
      name: "a bank's reset",
      why: "It is chosen on the bank's page, and sent to nobody.",
      files: {
        "mail.eml": makeMail({
          subject: "Reset your password",
          text: "Click the button to choose a new password. We will never ask you to send your password.",
        }),
      },
    },
    {
      name: "a customer without a password",
      why: "They ask about their own.",
      files: { "ticket.json": makeConversation("ticket", "I forgot my password, can you send me my username?") },
    },
    {
      name: "a locked document",
      why: "It is a document's.",
      files: { "mail.eml": makeMail({ text: "Could you send me the password for the PDF?" }) },
    },
  ],
  evasions: [
    {
      name: "a page in place of an answer",
      caughtBy: "message/help-desk-elsewhere",
      files: {
        "mail.eml": makeMail({
          subject: "Mailbox",
          text: "Message from the IT department: your mailbox is almost full. Sign in to your account here: https://mail.stranger.example/login",
        }),
      },
    },
  ],
};
