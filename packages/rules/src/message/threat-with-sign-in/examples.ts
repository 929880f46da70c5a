import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Threats with a page to sign in, and honest notices. */
export const examples: Examples = {
  hits: [
    {
      name: "a page that is said to be deleted",
      files: {
        "mail.eml": makeMail({
          subject: "Copyright infringement",
          text: "Your page will be permanently deleted within 24 hours because of a copyright infringement complaint. Please verify your identity here: https://appeals.stranger.example/",
        }),
      },
    },
    {
      name: "an account that is said to be closed",
      files: {
        "mail.eml": makeMail({
          subject: "Final notice",
          text: "Final notice: your account will be closed. Sign in to your account and confirm your details: https://verify.stranger.example/",
        }),
      },
    },
    {
      name: "a wallet that is said to be frozen",
      files: {
        "mail.eml": makeMail({
          subject: "Action required",
          text: "Your wallet will be frozen within 12 hours unless you act now. Please confirm your identity here: https://kyc.stranger.example/",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a sign-in that was noticed",
      why: "It threatens with nothing.",
      files: {
        "mail.eml": makeMail({
          subject: "New sign-in",
          text: "We noticed a new sign-in. If this wasn't you, sign in to your account and change the password: https://exchange.stranger.example/security",
        }),
      },
    },
    {
      name: "a shop's last day",
      why: "Haste alone is how shops talk.",
      files: {
        "mail.eml": makeMail({
          subject: "Sale",
          text: "Last chance! Sign in to your account and save 20 percent today: https://shop.stranger.example/",
        }),
      },
    },
    {
      name: "a brand's own notice",
      why: "The brand's own mail.",
      files: {
        "mail.eml": makeMail({
          from: "Coinbase <no-reply@coinbase.com>",
          subject: "Final reminder",
          text: "Final reminder: your account will be restricted unless you confirm your details within 24 hours. Sign in to your account: https://www.coinbase.com/settings",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "without haste",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Notice",
          text: "Your account will be closed. Sign in to your account: https://verify.stranger.example/",
        }),
      },
    },
  ],
};
