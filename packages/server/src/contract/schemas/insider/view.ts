import { accessActions } from "@doorward/core";
import { z } from "zod";
import { givenMoment, id, moment, next, paging } from "../parts.ts";
import { accessViewer, label, viewerKey, viewReason } from "./viewer.ts";

/** One access. */
export const accessView = z
  .object({
    event: z.string().describe("The id that its source gave; text of a stranger."),
    viewer: viewerKey,
    label,
    at: moment,
    source: z.string(),
    action: z.enum(accessActions),
    customer: z.string().nullable().describe("The first digits of the customer's keyed hash: `c 9a41…`."),
    reason: viewReason.nullable(),
    isPending: z.boolean().describe("Younger than the grace, so that it counts as neither."),
    missing: z
      .array(z.string())
      .describe("What was looked for and not found, in sentences; empty where it is explained."),
    isCanary: z.boolean().describe("Always false to whoever may not know of canaries."),
    ticket: z.string().nullable(),
    stated: z.string().nullable().describe("What the viewer typed when asked why; text of a stranger."),
    rows: z.int().nullable(),
    fields: z.array(z.string()).describe("Names of fields that were shown, never values."),
  })
  .meta({ id: "AccessView" });

/** Which accesses. */
export const viewsQuery = z.object({
  from: givenMoment.optional(),
  until: givenMoment.optional(),
  only: z.enum(["unexplained", "all"]).default("unexplained"),
  ...paging,
});

/** A page of accesses, newest first. */
export const accessViews = z.object({ views: z.array(accessView), next }).meta({ id: "AccessViews" });

/** A case of a viewer or a ring, with its evidence. */
export const accessCase = z
  .object({
    id,
    viewers: z.array(accessViewer),
    from: moment,
    until: moment,
    views: z.array(accessView).describe("Those without a reason, or with the viewer's own word alone, newest first."),
    isCut: z.boolean().describe("There are more of them than are listed."),
    sentence: z.string().describe("Count, expected, peers, and what is missing, in one sentence."),
  })
  .meta({ id: "AccessCase" });
