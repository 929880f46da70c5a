import type { Examples } from "@doorward/core";
import { drawCode, makeCodePicture } from "../example-codes.ts";
import { makePdf } from "../example-pdf.ts";

/** Codes with secrets, and codes without. */
export const examples: Examples = {
  hits: [
    { name: "the second factor being set up", delivered: true, files: { "screen.bmp": makeCodePicture("enrolment") } },
    { name: "the words of a wallet", delivered: true, files: { "backup.bmp": makeCodePicture("seedPhrase") } },
    {
      name: "a wireless network in a document",
      delivered: true,
      files: { "Guests.pdf": makePdf({ drawing: drawCode("network") }) },
    },
  ],
  misses: [
    {
      name: "a wireless network without a password",
      why: "There is no secret in it.",
      delivered: true,
      files: { "guests.bmp": makeCodePicture("openNetwork") },
    },
    {
      name: "somebody's card",
      why: "A name and an address are no secret.",
      delivered: true,
      files: { "card.bmp": makeCodePicture("contact") },
    },
    {
      name: "a picture of a ticket",
      why: "The code is a number that is read at the door.",
      delivered: true,
      files: { "ticket.bmp": makeCodePicture("ticket") },
    },
  ],
  evasions: [
    {
      name: "a page that asks for the secret",
      caughtBy: "nothing",
      delivered: true,
      files: { "ask.bmp": makeCodePicture("signIn") },
    },
  ],
};
