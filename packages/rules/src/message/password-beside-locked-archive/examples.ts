import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";
import { makeEmptyZip, makeEncryptedZip } from "../../text/example-zip.ts";

/** Locked archives with their password, and without. */
export const examples: Examples = {
  hits: [
    {
      name: "an invoice",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "The invoice is attached. The password for the archive is 4711.",
          attachments: [{ name: "invoice.zip", base64: makeEncryptedZip(["invoice.js"]).base64 }],
        }),
      },
    },
    {
      name: "an offer",
      files: {
        "mail.eml": makeMail({
          subject: "Offer",
          text: "Please see the attached offer.\n\nPassword: offer2026",
          attachments: [{ name: "offer.zip", base64: makeEncryptedZip(["offer.pdf"]).base64 }],
        }),
      },
    },
    {
      name: "in German",
      files: {
        "mail.eml": makeMail({
          subject: "Rechnung",
          text: "Die Rechnung finden Sie im Anhang. Das Passwort für die Datei lautet: geheim7",
          attachments: [{ name: "rechnung.zip", base64: makeEncryptedZip(["rechnung.pdf"]).base64 }],
        }),
      },
    },
  ],
  misses: [
    {
      name: "an open archive",
      why: "Everybody can look into it.",
      files: {
        "mail.eml": makeMail({
          subject: "Files",
          text: "The password for the archive is no longer needed, it is open.",
          attachments: [{ name: "files.zip", base64: makeEmptyZip("a.txt") }],
        }),
      },
    },
    {
      name: "a password that comes another way",
      why: "The password is not in the message.",
      files: {
        "mail.eml": makeMail({
          subject: "Salaries",
          text: "The file is attached, you get the password by telephone.",
          attachments: [{ name: "files.zip", base64: makeEncryptedZip(["a.txt"]).base64 }],
        }),
      },
    },
    {
      name: "a password for a meeting",
      why: "It opens no file.",
      files: {
        "mail.eml": makeMail({
          subject: "Meeting",
          text: "Join Zoom Meeting\nMeeting ID: 812 3456 7890\nPasscode: 451233",
          attachments: [{ name: "agenda.zip", base64: makeEncryptedZip(["agenda.txt"]).base64 }],
        }),
      },
    },
  ],
  evasions: [
    {
      name: "the password in the name of the file",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "The invoice is attached.",
          attachments: [{ name: "invoice_pass_4711.zip", base64: makeEncryptedZip(["invoice.js"]).base64 }],
        }),
      },
    },
  ],
};
