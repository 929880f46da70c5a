import type { Examples } from "@doorward/core";
import { drawCode, makeCodePicture } from "../example-codes.ts";
import { makePdf } from "../example-pdf.ts";

/** Codes that link a device, and other codes. */
export const examples: Examples = {
  hits: [
    { name: "a device for Signal", delivered: true, files: { "group.bmp": makeCodePicture("signal") } },
    { name: "a sign-in of Telegram", delivered: true, files: { "join.bmp": makeCodePicture("telegram") } },
    {
      name: "a sign-in by passkey, in a document",
      delivered: true,
      files: { "Notice.pdf": makePdf({ lines: ["Confirm your identity"], drawing: drawCode("passkey") }) },
    },
  ],
  misses: [
    {
      name: "somebody's card",
      why: "The code holds a name and an address for the list of contacts.",
      delivered: true,
      files: { "card.bmp": makeCodePicture("contact") },
    },
    {
      name: "the second factor being set up",
      why: "The code adds a secret to an app and lets nobody in.",
      delivered: true,
      files: { "setup.bmp": makeCodePicture("enrolment") },
    },
    {
      name: "a wallet being connected with a page",
      why: "Customers send pictures of this screen when it does not work, and the wallet asks before anything is signed.",
      delivered: true,
      files: { "screen.bmp": makeCodePicture("walletConnect") },
    },
  ],
  evasions: [
    {
      name: "an address of a page that shows the code",
      caughtBy: "nothing",
      delivered: true,
      files: { "group.bmp": makeCodePicture("signIn") },
    },
  ],
};
