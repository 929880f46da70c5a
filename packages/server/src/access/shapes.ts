import { z } from "zod";
import { mostPasswordBytes } from "./passwords/check-new-password.ts";

/** The secret behind the `#` of a link. */
export const oneTimeSecret = z.string().regex(/^[\w-]{43}$/u, "Open the link as it was given to you.");

/** What a person is called. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u, "Give a name in one line.");

/** A password before it is checked. */
export const newPassword = z
  .string()
  .max(mostPasswordBytes)
  .describe("12 letters at least. Long and your own is better than short and odd.");
