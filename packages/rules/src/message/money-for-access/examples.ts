import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Offers of money for access, and what resembles them. */
export const examples: Examples = {
  hits: [
    {
      name: "in the chat of the help desk, with a handle",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Hello, I do not need help. We pay $3,000 for access to the support panel. Write me on Telegram @stranger4711.",
        ),
      },
    },
    {
      name: "in several sentences of a ticket",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "You work at the desk and can see customer data. I can pay you 400 dollars a week. Nobody will know, keep this between us.",
        ),
      },
    },
    {
      name: "in a mail to an employee",
      files: {
        "mail.eml": makeMail({
          subject: "Extra income",
          text: "Send me screenshots of customer accounts, we will pay 200 USDT a piece. Contact me on Signal.",
        }),
      },
    },
    {
      name: "in Russian",
      files: {
        "chat.json": makeConversation("chat", "Мы заплатим 500 долларов за доступ к админке. Пишите в телеграм."),
      },
    },
    {
      name: "in Spanish",
      files: { "chat.json": makeConversation("chat", "Te pagamos 500 dólares por los datos de clientes.") },
    },
    {
      name: "for insiders of exchanges",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Looking for insiders who work at exchanges, we pay 5000 USDT a month. Reach us on Telegram.",
        ),
      },
    },
  ],
  misses: [
    {
      name: "a recruiter who names a salary",
      why: "It is a job that is advertised, with the tools that belong to it.",
      files: {
        "mail.eml": makeMail({
          subject: "Role at a bank",
          text: "We are hiring a support lead. The salary is $90,000 a year, with access to internal tools and a laptop. Message me on Signal if you like.",
        }),
      },
    },
    {
      name: "a reward for whoever reports a weakness",
      why: "The money is for a report, and nobody inside is asked for anything.",
      files: {
        "mail.eml": makeMail({
          subject: "Bug bounty",
          text: "Our program pays $3,000 for vulnerabilities that give access to customer accounts. You can earn up to $10,000.",
        }),
      },
    },
    {
      name: "a customer who offers a tip",
      why: "The customer wants the own account back.",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "Please help, I will pay you a tip of $50 if you help me get access to my account today.",
        ),
      },
    },
    {
      name: "a warning to all staff that tells the offer",
      why: "It tells what others do, and asks to report it.",
      files: {
        "mail.eml": makeMail({
          subject: "Security bulletin",
          text: "Criminals pay support agents $3,000 for access to customer data. If somebody offers you $500 for customer records, report it.",
        }),
      },
    },
    {
      name: "a vendor's offer",
      why: "It sells a tool of its own.",
      files: {
        "mail.eml": makeMail({
          subject: "Quote",
          text: "As discussed, our quote: $12 per seat for access to the support dashboard. The invoice comes monthly.",
        }),
      },
    },
    {
      name: "a lesson about such offers",
      why: "It teaches what to do with them.",
      files: {
        "mail.eml": makeMail({
          subject: "Training: offers to insiders",
          text: "An attacker writes: I will give you 500 dollars for customer data. Never share customer data with anyone. Do not send links or codes to strangers. If someone asks for money or data, report it.",
        }),
      },
    },
    {
      name: "an agent who was approached and tells",
      why: "It is an honest report.",
      files: {
        "mail.eml": makeMail({
          subject: "Report",
          text: "Somebody offered me $500 for customer data over a private chat, and I said no. What shall I do?",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "no money is named before the talk has moved",
      caughtBy: "nothing",
      files: {
        "chat.json": makeConversation(
          "chat",
          "Hi! You seem to know the desk well. I have a proposal, may I write to you elsewhere?",
        ),
      },
    },
    {
      name: "money as the salary of a side job",
      caughtBy: "nothing",
      files: { "chat.json": makeConversation("chat", "Side job: a salary of 700 dollars for photos of the screen.") },
    },
  ],
};
