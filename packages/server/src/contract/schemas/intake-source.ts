import { z } from "zod";
import { door, id, moment, writing } from "./parts.ts";

const settings = z
  .record(z.string().max(100), z.unknown())
  .describe("As the kind asks for; `GET /api/v1/intake-kinds`.");
const secret = z.string().min(1).max(20_000);
const secretName = z.string().regex(/^[a-z][a-z-]{0,49}$/u, "A secret is named in small letters.");

/** A source that is connected. */
export const newIntakeSource = z
  .strictObject({
    kind: z.string().max(50),
    name: writing(200),
    door: door.optional().describe("The usual one of the kind where it is missing."),
    settings: settings.default({}),
    secrets: z.record(secretName, secret).default({}).describe("Sealed, and never answered again."),
    isPaused: z.boolean().default(false),
  })
  .meta({
    id: "NewIntakeSource",
    example: {
      kind: "zendesk",
      name: "Support tickets",
      settings: { account: "company" },
      secrets: { signing: "the signing secret that Zendesk shows" },
    },
  });

/** What is changed; what is missing stays. */
export const intakeSourceChange = z
  .strictObject({
    name: writing(200).optional(),
    door: door.optional(),
    settings: settings
      .optional()
      .describe(
        "All of them, in the place of those before. Another host ends the secrets that were shown to the one before.",
      ),
    isPaused: z.boolean().optional(),
  })
  .meta({ id: "IntakeSourceChange" });

/** A secret that is set: given, made here, or removed. */
export const intakeSecretChange = z
  .strictObject({
    name: secretName,
    value: secret.nullable().optional().describe("Null removes it; where it is missing, Doorward makes one up."),
  })
  .meta({ id: "IntakeSecretChange" });

/** As it is kept, without its secrets. */
export const intakeSource = z
  .object({
    id,
    kind: z.string(),
    name: z.string(),
    door,
    settings: z.record(z.string(), z.unknown()),
    secrets: z.array(z.string()).describe("The names of those that are set."),
    missing: z.array(z.string()).describe("The names of those without which nothing is taken."),
    receivesAt: z.string().nullable().describe("The address that the product has to call; null where none does."),
    createdAt: moment,
    pausedAt: moment.nullable(),
    health: z.object({
      contactAt: moment.nullable().describe("When it was last reached, or last proved who it is."),
      arrivals: z.number().int(),
      arrivalAt: moment.nullable(),
      failures: z.number().int(),
      failureAt: moment.nullable(),
      failure: z.string().nullable().describe("What went wrong last, in a sentence."),
    }),
  })
  .meta({ id: "IntakeSource" });

/** A kind of source, for a form. */
export const intakeKind = z
  .object({
    id: z.string(),
    title: z.string(),
    way: z.enum(["webhook", "running"]).describe("Whether a product calls, or the server looks and listens."),
    usualDoor: door,
    settings: z.record(z.string(), z.unknown()).describe("JSON Schema of its settings."),
    secrets: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        isNeeded: z.boolean(),
        canBeMade: z.boolean(),
        shownAt: z.array(z.string()).exactOptional().describe("When one of these settings changes, the secret ends."),
      }),
    ),
  })
  .meta({ id: "IntakeKind" });
