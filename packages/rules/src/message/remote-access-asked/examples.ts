import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Asks for remote access, and honest talk about it. */
export const examples: Examples = {
  hits: [
    {
      name: "a help desk from outside",
      files: {
        "mail.eml": makeMail({
          from: "IT Helpdesk <helpdesk@support.stranger.example>",
          subject: "Spam wave",
          text: "We saw the wave of spam in your mailbox. Please open Quick Assist and give me the code, so that I can fix it.",
        }),
      },
    },
    {
      name: "a refund that needs a program",
      files: {
        "mail.eml": makeMail({
          subject: "Refund",
          text: "For the refund please install AnyDesk and share the ID with our agent.",
        }),
      },
    },
    {
      name: "a customer who wants the agent's screen",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "My problem is hard to show. Please download HopToDesk and send me the ID.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "the own help desk",
      why: "It writes from the company's own domain.",
      files: {
        "mail.eml": makeMail({
          from: "IT <it@company.example>",
          subject: "Your ticket",
          text: "Please open Quick Assist at three and give me the code, then we look at the printer.",
        }),
      },
    },
    {
      name: "a job from home",
      why: "Remote is where the work is done.",
      files: {
        "mail.eml": makeMail({
          subject: "Position",
          text: "This is a remote position. You will get access to a laptop.",
        }),
      },
    },
    {
      name: "a training",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Awareness training",
          text: "Red flags of this month: somebody asks you to buy gift cards, a caller who wants you to install AnyDesk, or a page that asks for your recovery phrase. Never share a code. If you receive such a message, report it.",
        }),
      },
    },
    {
      name: "a customer with a problem of their own",
      why: "They want help on their own computer.",
      files: { "ticket.json": makeConversation("ticket", "Could you connect by TeamViewer to my computer and look?") },
    },
  ],
  evasions: [
    {
      name: "a name that is not known",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ text: "Please install HelpNow and tell me the number." }) },
    },
  ],
};
