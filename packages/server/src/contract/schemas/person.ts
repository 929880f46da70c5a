import { z } from "zod";
import { observableTypes } from "./verdict.ts";

/** What a person is known by, for erasing and for seeing beforehand what would be erased. */
export const personValues = z
  .array(z.strictObject({ type: z.enum(observableTypes), value: z.string().min(1).max(4096) }))
  .min(1)
  .max(100)
  .describe("What the person is known by, in canonical form.");
