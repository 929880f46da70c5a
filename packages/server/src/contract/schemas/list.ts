import { z } from "zod";
import { moment } from "./parts.ts";

/** The name of a list, as findings tell it. */
export const byListName = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,59}$/u, "It has small letters, digits, dots and dashes.")
    .meta({ example: "our-blocklist" }),
});

/** A list that was imported. */
export const keptList = z
  .object({
    name: z.string(),
    format: z.string(),
    sha256: z.string(),
    rows: z.int(),
    importedBy: z.string(),
    importedAt: moment,
  })
  .meta({ id: "List" });

/** A list that was just imported, with what was not taken. */
export const importedList = z
  .object({
    list: keptList,
    refused: z.int().describe("Rows that cannot be used."),
    reports: z.array(z.object({ at: z.string(), reason: z.string() })).describe("The first of them."),
  })
  .meta({ id: "ImportedList" });
