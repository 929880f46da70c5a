import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

const locked = "Your account has been locked because of unusual activity. Verify your account here:";

/** Accounts and parcels with pages on free hosting, and pages there that ask for nothing. */
export const examples: Examples = {
  hits: [
    {
      name: "a locked account and a page on free hosting",
      files: { "mail.eml": makeMail({ text: `${locked} https://doorward-example-verify.vercel.app/` }) },
    },
    {
      name: "a parcel and a bare number",
      files: {
        "mail.eml": makeMail({
          text: "Your parcel could not be delivered. Pay the customs fee to receive it: http://203.0.113.7/parcel",
        }),
      },
    },
    {
      name: "a full mailbox and a page of a site builder",
      files: {
        "mail.eml": makeMail({
          subject: "IT help desk: your mailbox is full",
          text: "Your mailbox quota is exceeded. Sign in with your password to keep receiving mail: https://doorward-example-desk.weebly.com/",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a developer's demonstration",
      why: "It asks for nothing that an attacker wants.",
      files: {
        "mail.eml": makeMail({ text: "The new layout is up for review: https://doorward-example-layout.vercel.app/" }),
      },
    },
    {
      name: "an account's own site",
      why: "The page lies at the sender's own domain.",
      files: { "mail.eml": makeMail({ text: `${locked} https://accounts.stranger.example/verify` }) },
    },
    {
      name: "an answer of a shop's help desk",
      why: "Companies rent help desks under a name in front, and their notices lead there.",
      files: {
        "mail.eml": makeMail({
          subject: "Request #760557: Refund",
          text: "Your request for a refund was received. Follow it here: https://doorward-example.zendesk.com/hc/requests/760557",
        }),
      },
    },
    {
      name: "a list of open projects",
      why: "Projects lie there, and nobody asks for anything.",
      files: { "mail.eml": makeMail({ text: "Have a look at https://doorward-example-tool.github.io/ and tell me." }) },
    },
  ],
  evasions: [
    {
      name: "a domain of one's own",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ text: `${locked} https://verify-desk.example/` }) },
    },
  ],
};
