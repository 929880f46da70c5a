import { retentionBounds } from "@doorward/core";
import { retentionDays, type RetentionKind } from "@doorward/store";
import { z } from "zod";
import { wholeWithin } from "./parts.ts";

const names = Object.keys(retentionDays) as [RetentionKind, ...RetentionKind[]];

/** Days for each kind of what is kept. */
export const retention = z
  .object({ days: z.record(z.enum(names), z.int()) })
  .meta({ id: "Retention", example: { days: retentionDays } });

/** What is to be otherwise; a kind that is missing stays as it is. */
export const changedRetention = z
  .strictObject({
    days: z
      .partialRecord(z.enum(names), wholeWithin(retentionBounds))
      .refine((days) => Object.keys(days).length > 0, "Name at least one kind."),
  })
  .meta({ id: "ChangedRetention", example: { days: { "raw-clear": 30 } } });
