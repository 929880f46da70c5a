import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Cases of it, and what resembles it. */
export const examples: Examples = {
  hits: [
    {
      name: "a voice message",
      files: {
        "mail.eml": makeMail({
          subject: "Missed call",
          text: "See the audio.",
          attachments: [
            {
              name: "VM_42.html",
              type: "text/html",
              base64:
                "PGh0bWw+PGJvZHk+PHNjcmlwdD5sb2NhdGlvbi5ocmVmPVN0cmluZy5mcm9tQ2hhckNvZGUoMTA0KSsidHRwczovL3ZtLnN0cmFuZ2VyLmV4YW1wbGUvIjwvc2NyaXB0PjwvYm9keT48L2h0bWw+",
            },
          ],
        }),
      },
    },
    {
      name: "an invoice",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "The invoice is attached.",
          attachments: [
            {
              name: "4711.html",
              type: "text/html",
              base64:
                "PGh0bWw+PGJvZHk+PHNjcmlwdD5kb2N1bWVudC53cml0ZShhdG9iKCJQR0krIikpPC9zY3JpcHQ+PC9ib2R5PjwvaHRtbD4=",
            },
          ],
        }),
      },
    },
    {
      name: "a scan",
      files: {
        "mail.eml": makeMail({
          subject: "Scan",
          text: "Scanned.",
          attachments: [
            {
              name: "Scan_0042.htm",
              type: "text/html",
              base64:
                "PGh0bWw+PGJvZHk+PHNjcmlwdD5kb2N1bWVudC53cml0ZSh1bmVzY2FwZSgiJTNDYiUzRSIpKTwvc2NyaXB0PjwvYm9keT48L2h0bWw+",
            },
          ],
        }),
      },
    },
  ],
  misses: [
    {
      name: "a page without a script",
      why: "It shows text, and runs nothing.",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "The invoice is attached.",
          attachments: [
            {
              name: "invoice.html",
              type: "text/html",
              base64: "PGh0bWw+PGJvZHk+PGgxPkludm9pY2UgNDcxMTwvaDE+PHA+RVVSIDEyPC9wPjwvYm9keT48L2h0bWw+",
            },
          ],
        }),
      },
    },
    {
      name: "a saved page",
      why: "It is called neither a notice nor a bill.",
      files: {
        "mail.eml": makeMail({
          subject: "The page we spoke of",
          text: "I saved it for you.",
          attachments: [
            {
              name: "article.html",
              type: "text/html",
              base64: "PGh0bWw+PGJvZHk+PHNjcmlwdD5jb25zb2xlLmxvZygxKTwvc2NyaXB0PjxwPlRleHQ8L3A+PC9ib2R5PjwvaHRtbD4=",
            },
          ],
        }),
      },
    },
    {
      name: "an invoice as PDF",
      why: "It is no page.",
      files: {
        "mail.eml": makeMail({
          subject: "Invoice",
          text: "The invoice is attached.",
          attachments: [{ name: "invoice.pdf", type: "application/pdf", base64: "JVBERi0xLjQK" }],
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a page behind a link",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          subject: "Voice message",
          text: "You have a new voice message: https://vm.stranger.example/4711",
        }),
      },
    },
  ],
};
