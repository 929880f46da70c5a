import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Charges with a number to call, and honest bills. */
export const examples: Examples = {
  hits: [
    {
      name: "a subscription from a free mailbox",
      files: {
        "mail.eml": makeMail({
          from: "Billing Team <billing.team.4711@gmail.com>",
          subject: "Order confirmation",
          text: "Your subscription was renewed and $399.99 will be charged. To cancel call us at +1 (808) 555-0100.",
        }),
      },
    },
    {
      name: "a coin's purchase",
      files: {
        "mail.eml": makeMail({
          from: "Orders <orders.desk.4711@gmail.com>",
          subject: "Your purchase",
          text: "You have been charged $950 for Bitcoin. If you did not authorise this, call +1 (808) 555-0100 within 24 hours or the payment will be final, no refund.",
        }),
      },
    },
    {
      name: "an account that is locked",
      files: {
        "mail.eml": makeMail({
          from: "Support <support.desk.99@outlook.com>",
          subject: "Account",
          text: "Your account was locked after a withdrawal. Call our support line at +1 (808) 555-0100 now.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a plumber's bill",
      why: "It comes from the plumber's own domain, and nobody presses.",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "The invoice is attached. For questions call us at +49 30 555 0100.",
        }),
      },
    },
    {
      name: "a bank's own mail",
      why: "The bank's own domain.",
      files: {
        "mail.eml": makeMail({
          from: "PayPal <service@paypal.com>",
          subject: "Receipt",
          text: "Your payment is confirmed, $20 have been charged. Questions? Call +1 (808) 555-0100.",
        }),
      },
    },
    {
      name: "a friend",
      why: "No charge is told of.",
      files: {
        "mail.eml": makeMail({
          from: "Bo <bo@gmail.com>",
          subject: "Call",
          text: "Call me at +49 30 555 0100 when you are there.",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the number in a picture",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          from: "Billing <billing.77@gmail.com>",
          subject: "Order",
          text: "Your subscription was renewed, the details are in the picture.",
        }),
      },
    },
  ],
};
