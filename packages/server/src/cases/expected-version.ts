import { Problem } from "@doorward/core";
import { z } from "zod";

/** The header that tells which version was seen. */
export const sawVersion = z.object({
  "If-Match": z
    .string()
    .optional()
    .describe("The `ETag` of the case as it was seen: if it changed since, it is a conflict."),
});

/** The version that was seen, from the header or the body. Throws a Problem when the two differ or the header is no version. */
export function readExpectedVersion(headers: Headers, told: number | undefined): number | undefined {
  const header = headers.get("if-match");
  if (header === null || header === "*") return told;
  const version = Number(/^"(\d{1,9})"$/u.exec(header)?.[1] ?? Number.NaN);
  if (Number.isNaN(version)) throw new Problem("not-valid", "If-Match is not the ETag of a case.");
  if (told !== undefined && told !== version)
    throw new Problem("not-valid", "If-Match and `version` name different versions.");
  return version;
}
