import { X509Certificate } from "node:crypto";
import { doors } from "@doorward/core";
import { destinationEvents, destinationKinds } from "@doorward/store";
import { z } from "zod";
import { door, id, moment, writing } from "./parts.ts";

const outcomes = ["check", "stop"] as const;
const mostAddress = 2000;
const mostToken = 4000;
const mostAuthority = 20_000;

const kind = z.enum(destinationKinds).meta({ id: "DestinationKind" });
const name = writing(200).describe("As people call it.");
const address = z
  .string()
  .trim()
  .min(1)
  .max(mostAddress)
  .describe(
    "`https://…`; of `siem-syslog` `tls://host:port`. Sealed: a list shows it without its query, and of a chat its host.",
  );
const filter = z
  .strictObject({
    doors: z
      .array(door)
      .min(1)
      .default([...doors]),
    outcomes: z
      .array(z.enum(outcomes))
      .min(1)
      .default([...outcomes]),
    events: z
      .array(z.enum(destinationEvents))
      .min(1)
      .default([...destinationEvents]),
  })
  .meta({ id: "DestinationFilter" });
const token = z
  .string()
  .regex(/^[!-~]+$/u, "A token has no spaces.")
  .max(mostToken)
  .describe("Of `siem-http`: sent as `Authorization: Bearer`. Never shown again.");
const authority = z
  .string()
  .max(mostAuthority)
  .refine(isCertificate, "This is no certificate in PEM.")
  .describe("The certificate in PEM of your own authority, where a receiver has one that the system does not trust.");

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).subject !== "";
  } catch {
    return false;
  }
}

/** What is connected. */
export const newDestination = z
  .strictObject({
    kind,
    name,
    address,
    filter: filter.prefault({}).describe("What it hears; everything where nothing is said."),
    token: token.optional(),
    authority: authority.optional(),
  })
  .meta({
    id: "NewDestination",
    example: { kind: "webhook", name: "Automation", address: "https://hooks.example/doorward" },
  });

/** What is changed; what is absent stays. */
export const destinationChange = z
  .strictObject({
    name: name.optional(),
    address: address.optional(),
    filter: filter.optional(),
    token: token.nullable().optional(),
    authority: authority.nullable().optional(),
    isDisabled: z.boolean().optional().describe("One that is disabled gets nothing, also of what waits."),
    replacesSecret: z
      .literal(true)
      .optional()
      .describe("Of `webhook`: makes another secret. The older one signs along for a day."),
  })
  .meta({ id: "DestinationChange" });

/** As it is kept. */
const destination = z
  .object({
    id,
    kind,
    name: z.string(),
    address: z.string().describe("As it may be shown."),
    filter,
    createdAt: moment,
    disabledAt: moment.nullable(),
    health: z.object({
      succeededAt: moment.nullable(),
      failedAt: moment.nullable(),
      failure: z.string().nullable().describe("Why the last delivery failed; null once one went well again."),
      failures: z.int().describe("How many failed since the last that went well."),
    }),
  })
  .meta({ id: "Destination" });

/** All of them. */
export const destinationList = z.object({ destinations: z.array(destination) }).meta({ id: "Destinations" });

/** One, with the secret that was made for it. */
export const shownDestination = z
  .object({
    destination,
    secret: z.string().nullable().describe("With which webhooks are signed; given this once, when it was made."),
  })
  .meta({ id: "ShownDestination" });

/** What became of a sample event. */
export const destinationTest = z
  .object({ isDelivered: z.boolean(), told: z.string().describe("What came back, or why nothing did.") })
  .meta({ id: "DestinationTest", example: { isDelivered: true, told: "It answered 200: ok" } });
