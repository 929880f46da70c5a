import { accessMeasures, viewerDuties, viewReasons } from "@doorward/core";
import { z } from "zod";
import { day, id, moment, next, paging } from "../parts.ts";

/** The key of a viewer, which tells no name: a keyed hash of the id that systems use. */
export const viewerKey = z.guid().toLowerCase().meta({ example: "3f2a9c04-1d5e-8b77-90aa-6c1f0e2d4b58" });
/** The parameter of paths to one viewer. */
export const byViewer = z.object({ viewer: viewerKey });
/** What a viewer is there for. */
export const duty = z.enum(viewerDuties).meta({ id: "ViewerDuty" });
/** What explains a view. */
export const viewReason = z.enum(viewReasons).meta({ id: "ViewReason" });
/** What stands in the place of a name. */
export const label = z.string().meta({ example: "Viewer 3f2a…" });

/** Who is meant, without a name. */
export const viewerParts = {
  viewer: viewerKey,
  label,
  team: z.string().nullable(),
  site: z.string().nullable(),
  vendor: z.string().nullable().describe("Null for who works for the organisation itself."),
  duty,
};

const viewerState = z
  .enum(["usual", "signal", "alert", "shadow", "suspended"])
  .meta({ id: "ViewerState" })
  .describe(
    "`signal`: noticed, not within the alerts of the week; `shadow`: a baseline is missing, so nobody is alerted; `suspended`: a feed is silent, so nothing is counted.",
  );

const figures = {
  isNew: z.boolean().describe("Seen for too short a time for a baseline of one's own."),
  leavesAt: moment.nullable(),
  customers: z.int().describe("Customers opened in the window, counted once a day."),
  explained: z.int(),
  stated: z.int().describe("Those for which only the viewer's own word is a reason."),
  unexplained: z.int(),
  expected: z.number().describe("Unexplained customers that peers and the past would give."),
  peersMedian: z.number().describe("Unexplained customers of the peer in the middle."),
  peersHighest: z.number(),
  state: viewerState,
  caseId: id.nullable().describe("The case that is open about the viewer."),
};

/** A viewer beside peers. */
export const accessViewer = z.object({ ...viewerParts, ...figures }).meta({ id: "AccessViewer" });

/** A page of viewers, over the window that figures are about. */
export const accessViewers = z
  .object({ from: day, until: day, viewers: z.array(accessViewer), next })
  .meta({ id: "AccessViewers" });

/** What the list is narrowed to, and in which order. */
export const viewersQuery = z.object({
  from: day.optional(),
  until: day.optional(),
  order: z.enum(["unexplained", "customers", "expected-ratio", "team"]).default("expected-ratio"),
  team: z.string().min(1).max(200).optional(),
  site: z.string().min(1).max(200).optional(),
  vendor: z.string().min(1).max(200).optional(),
  duty: duty.optional(),
  ...paging,
});

const byReason = z
  .partialRecord(viewReason, z.int())
  .describe("Customers by the reason that came first; a reason that none has is left out.");
/** Customers by reason. */
export const customersByReason = byReason;

const countedDay = z
  .object({
    day,
    counted: z.int().describe("Unexplained customers."),
    customers: z.int(),
    expected: z.number(),
    low: z.number(),
    high: z.number().describe("19 of 20 days lie between the two."),
    peersMedian: z.number(),
    isSuspended: z.boolean().describe("A feed was silent, so the day says nothing."),
  })
  .meta({ id: "CountedDay" });

const measure = z
  .object({
    measure: z.enum(accessMeasures),
    count: z.int(),
    of: z.int(),
    peers: z.object({ size: z.int(), median: z.number(), highest: z.number(), pooled: z.number() }),
  })
  .meta({ id: "MeasuredAccess" });

/** Who may know the name, and until when. */
export const unmasking = z
  .object({
    id,
    viewer: viewerKey,
    label,
    caseId: id,
    reason: z.string().nullable(),
    state: z.enum(["open", "waiting", "refused", "over"]).describe("`waiting`: a second person has to confirm."),
    askedBy: z.string(),
    askedAt: moment,
    confirmedBy: z.string().nullable(),
    until: moment.nullable().describe("Until when the name is told; null while it waits."),
  })
  .meta({ id: "Unmasking" });

/** Who a viewer is. */
export const viewerName = z
  .object({
    viewer: viewerKey,
    name: z.string().nullable().describe("Null where no roster tells it."),
    account: z.string().describe("The id that the systems use."),
  })
  .meta({ id: "ViewerName" });

/** Why a name is asked for. */
export const newUnmasking = z
  .strictObject({ caseId: id, reason: z.string().trim().min(1).max(2000) })
  .meta({ id: "NewUnmasking" });

/** What a second person says. */
export const unmaskingAnswer = z
  .strictObject({ answer: z.enum(["confirmed", "refused"]).default("confirmed") })
  .meta({ id: "UnmaskingAnswer" });

/** Unmaskings, newest first. */
export const unmaskings = z.object({ unmaskings: z.array(unmasking) }).meta({ id: "Unmaskings" });

/** All about one viewer. */
export const accessViewerPage = z
  .object({
    ...viewerParts,
    ...figures,
    from: day,
    until: day,
    days: z.array(countedDay),
    measures: z.array(measure),
    byReason,
    unmaskings: z.array(unmasking),
  })
  .meta({ id: "AccessViewerPage" });
