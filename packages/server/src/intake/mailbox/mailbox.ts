import { z } from "zod";
import { defineRunning } from "../intake-kind.ts";
import { readMailbox } from "./read-mailbox.ts";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u;

/** How to reach a mailbox. */
export const mailboxSettings = z
  .strictObject({
    host: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9.:-]{0,252}$/u, "Name the host of the mail server alone."),
    port: z.number().int().min(1).max(65_535).default(993),
    security: z
      .enum(["tls", "starttls", "none"])
      .default("tls")
      .describe("`none` only for a mail server on this machine."),
    user: z.string().min(1).max(320),
    folder: z.string().min(1).max(500).default("INBOX").describe("The folder that is read."),
    moveTo: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe("Where a message goes once it is kept; it stays when missing."),
    everySeconds: z
      .number()
      .min(1)
      .max(3600)
      .default(60)
      .describe("How often it is looked into, beside what the mail server tells by itself."),
    takesOld: z.boolean().default(false).describe("Whether messages that lie there already are taken too."),
  })
  .refine(({ security, host }) => security !== "none" || loopback.test(host), {
    path: ["security"],
    message: "Without TLS the password would be readable on the way. Choose tls or starttls.",
  });

/** A mailbox that is read over IMAP (RFC 9051); each new message becomes an arrival as it is. */
export const mailbox = defineRunning({
  id: "mailbox",
  title: "Mailbox (IMAP)",
  usualDoor: "support",
  settings: mailboxSettings,
  secrets: [
    {
      name: "password",
      title: "Password of the mailbox, best one for this purpose alone",
      isNeeded: true,
      canBeMade: false,
      shownAt: ["host", "port", "security"],
    },
  ],
  runsOnce: true,
  run: readMailbox,
});
