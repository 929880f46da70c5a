import type { Kind } from "@doorward/core";
import { z } from "zod";
import { door } from "./parts.ts";

const mostName = 1000;
const name = z.string().min(1).max(mostName).describe("What the sender calls it, such as its file name.");
/** Of the kinds there are, those that somebody can send. */
export const judgedKinds = ["code", "link", "file", "message", "application"] as const satisfies readonly Kind[];
const expectedKind = z
  .enum(judgedKinds, { error: `Send one of these kinds: ${judgedKinds.join(", ")}.` })
  .optional()
  .describe("What it is; where it is missing, the first bytes and the name decide.");

/** Beside a body of bytes. */
export const submissionQuery = z.object({
  door: door
    .optional()
    .describe("Where it came to. With it the body is taken as bytes, whatever its type; without, as JSON."),
  kind: expectedKind,
  name: name.optional(),
});

/** Read by the handler. */
export const submissionHeaders = z.object({
  "Content-Disposition": z
    .string()
    .optional()
    .describe("Its file name is the arrival's, where the query has no `name`."),
  "Idempotency-Key": z
    .string()
    .max(255)
    .optional()
    .describe(
      "A name for this request. Sent again with the same content, for seven days when nothing else is set, it answers with the same arrival.",
    ),
});

/** A link, bytes in base64, a ticket in the plain form of docs/tickets.md, or an application in that of docs/application.md. */
export const submission = z
  .union([
    z.strictObject({ door, kind: z.literal("link"), link: z.string().trim().min(1).max(8192) }),
    z.strictObject({
      door,
      kind: z.literal("message"),
      name: name.optional(),
      message: z.record(z.string(), z.unknown()),
    }),
    z.strictObject({
      door: z.literal("hiring"),
      kind: z.literal("application"),
      name: name.optional(),
      application: z
        .record(z.string(), z.unknown())
        .describe("An `application.json` as docs/application.md has it, or a record of Greenhouse, Lever or Ashby."),
    }),
    z.strictObject({ door, kind: expectedKind, name: name.optional(), base64: z.base64().min(1) }),
  ])
  .meta({
    id: "Submission",
    examples: [
      { door: "support", kind: "link", link: "https://files.example/update" },
      { door: "support", kind: "message", message: { id: "4711", entries: [{ by: "them", text: "Hello" }] } },
      {
        door: "hiring",
        kind: "application",
        application: {
          version: "application/1",
          receivedAt: "2026-11-26",
          role: { title: "Engineer", tier: "development" },
          person: { names: [{ name: "Kim Example" }], emails: [{ value: "kim@mail.example" }] },
        },
      },
      { door: "hiring", kind: "file", name: "cv.pdf", base64: "JVBERi0xLjc=" },
    ],
  });
