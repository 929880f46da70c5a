import { z } from "zod";
import { ownSources } from "../../../insider/own-source.ts";
import { moment } from "../parts.ts";
import { accessFormats } from "@doorward/readers/access";
import { customersByReason } from "./viewer.ts";

/** The name of a feed. */
export const sourceName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,59}$/u, "It has small letters, digits, dots and dashes.")
  .refine((name) => !ownSources.includes(name), "No feed may have this name, since records of Doorward's own have it.")
  .meta({ example: "admin-panel" });

/** Where the log of a batch is from, and how it is written. */
export const accessQuery = z.object({
  source: sourceName
    .optional()
    .describe("The feed; what the rows say, or the usual name of the format, where it is missing."),
  format: z.enum(accessFormats).default("doorward"),
  columns: z
    .string()
    .max(10_000)
    .optional()
    .describe('Of CSV: which column holds what, as JSON: `{ "actor": "Agent", … }`.'),
  mode: z
    .enum(["keep", "refuse"])
    .default("keep")
    .describe("Whether good rows are kept beside bad ones, or any bad row has all refused."),
});

/** What names the batch. */
export const accessHeaders = z.object({
  "idempotency-key": z.string().min(1).max(200).optional().describe("The batch; made up where it is missing."),
});

/** What was taken of a batch. */
export const accessTaken = z
  .object({
    batch: z.string(),
    events: z.int().describe("Accesses that are new."),
    duplicates: z.int().describe("Accesses that were kept before."),
    context: z.int().describe("Tickets, contacts, rows of rosters, planned work, grants and approvals."),
    skipped: z.int().describe("Rows of the log that are about something else."),
    explainedAgain: z.int().describe("Views kept before whose reason is another now."),
    refused: z.array(z.object({ row: z.int(), reason: z.string() })).describe("The first of them; rows count from 1."),
    refusedInAll: z.int(),
  })
  .meta({ id: "AccessTaken" });

const feed = z
  .object({
    source: z.string(),
    what: z.string().meta({ example: "events" }),
    lastAt: moment.nullable(),
    usualGapMinutes: z
      .int()
      .nullable()
      .describe("For how long it may be silent at this time of the week; null while too little came to say."),
    silentMinutes: z.int().nullable().describe("For how long nothing came; null where nothing ever did."),
    isSuspending: z.boolean(),
    says: z.string().nullable(),
    notObservable: z.array(z.string()).describe("What this source cannot show."),
  })
  .meta({ id: "AccessFeed" });

/** All feeds, and when counts were suspended. */
export const accessFeeds = z
  .object({
    feeds: z.array(feed),
    suspensions: z.array(z.object({ source: z.string(), what: z.string(), from: moment, until: moment.nullable() })),
    coverageFell: z.string().nullable().describe("A sentence, where far fewer views are explained than is usual."),
  })
  .meta({ id: "AccessFeeds" });

const coverageRow = z
  .object({
    key: z.string().describe("The reason, team, site, or Monday of the week."),
    customers: z.int().describe("Customers opened, counted once a viewer and day."),
    explained: z.int(),
    stated: z.int(),
    unexplained: z.int(),
    pending: z.int().describe("Younger than the grace."),
    byReason: customersByReason,
  })
  .meta({ id: "AccessCoverageRow" });

/** How much of what was opened is explained. */
export const accessCoverage = z
  .object({
    rows: z.array(coverageRow),
    changes: z
      .array(
        z.object({
          at: moment,
          because: z.string(),
          explainedAgain: z.int().describe("Views whose reason is another now."),
        }),
      )
      .describe("Reasons that were found or taken back after their views had been counted, newest first."),
  })
  .meta({ id: "AccessCoverage" });
