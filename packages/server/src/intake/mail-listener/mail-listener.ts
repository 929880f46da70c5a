import { z } from "zod";
import { defineRunning } from "../intake-kind.ts";
import { listenForMail } from "./listen-for-mail.ts";

const address = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@<>]{1,64}@[a-z0-9.-]{1,253}$/u, "Write an address like suspicious@company.example.");

/** Whose mail is taken, and where. */
export const mailListenerSettings = z.strictObject({
  host: z
    .string()
    .trim()
    .regex(/^[\da-f.:]{2,45}$/iu, "Name a network address of this machine, such as 127.0.0.1.")
    .default("127.0.0.1")
    .describe("The network address of this machine at which it listens."),
  port: z.number().int().min(1).max(65_535).default(2525),
  recipients: z.array(address).min(1).max(50).describe("Mail to any other address is refused."),
  senders: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^(?:[^\s@<>]{1,64})?@?[a-z0-9.-]{1,253}$/u, "Write an address or a domain."),
    )
    .max(200)
    .default([])
    .describe("Addresses or domains whose envelope is taken; everybody's where there are none."),
  certificate: z
    .string()
    .max(50_000)
    .regex(/-----BEGIN CERTIFICATE-----/u, "Paste the certificate as PEM.")
    .optional()
    .describe("PEM, with those above it. Without one there is no STARTTLS."),
});

/** A mail server for one purpose: people forward to it what looks suspicious. It relays nothing (RFC 5321). */
export const mailListener = defineRunning({
  id: "mail-listener",
  title: "Mail listener (SMTP)",
  usualDoor: "support",
  settings: mailListenerSettings,
  secrets: [
    { name: "private-key", title: "Private key of the certificate, as PEM", isNeeded: false, canBeMade: false },
  ],
  runsOnce: false,
  run: listenForMail,
});
