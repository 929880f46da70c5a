import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Changes of accounts under pressure, and calm ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a supplier in haste",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "Our bank details have changed. Please process the payment today, it is urgent.",
        }),
      },
    },
    {
      name: "a salary from a free mailbox",
      files: {
        "mail.eml": makeMail({
          from: "Ben Ray <ben.ray.company@gmail.com>",
          subject: "Payroll",
          text: "I would like to update my direct deposit details before the next payroll.",
        }),
      },
    },
    {
      name: "answers that go elsewhere",
      files: {
        "mail.eml": makeMail({
          replyTo: "Kim Doe <kim@payments.stranger.test>",
          subject: "New account",
          text: "For all future payments please use the following account.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a supplier who writes calmly",
      why: "Nothing presses, and the sender is who it says; a call to the known number is due all the same.",
      files: {
        "mail.eml": makeMail({
          subject: "New bank",
          text: "Our bank details have changed. You will get a letter by post as well.",
        }),
      },
    },
    {
      name: "a shop's card that ran out",
      why: "It is one's own card at a shop.",
      files: {
        "mail.eml": makeMail({
          subject: "Payment",
          text: "Please update your payment method today to keep your subscription.",
        }),
      },
    },
    {
      name: "a customer who changes an address",
      why: "In a ticket customers ask for this all day; the desk's own checks decide.",
      files: {
        "ticket.json": makeConversation(
          "ticket",
          "I would like to change my withdrawal address, please, it is urgent.",
        ),
      },
    },
  ],
  evasions: [
    {
      name: "without haste, from a domain bought for it",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ subject: "New bank", text: "Our bank details have changed." }) },
    },
  ],
};
