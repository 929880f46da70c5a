import { z } from "zod";
import { givenMoment, id, moment, writing } from "../parts.ts";
import { duty, viewerKey, viewerParts } from "./viewer.ts";

const answer = z.enum(["keep", "revoke"]);
const reviewItem = z
  .object({
    grant: z.string().describe("Its id in the system that gives the right."),
    ...viewerParts,
    access: z.string(),
    source: z.string(),
    from: moment,
    until: moment.nullable(),
    lastUsedAt: moment.nullable(),
    isUnused: z.boolean().describe("Not used for longer than the setting allows."),
    answer: answer.nullable(),
    why: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: moment.nullable(),
    comesTo: answer.nullable().describe("What holds: unanswered means revoke once the review is due."),
  })
  .meta({ id: "ReviewItem" });

const parts = {
  id,
  title: z.string(),
  reviewer: z.string(),
  dueAt: moment,
  openedAt: moment,
  openedBy: z.string(),
  items: z.int(),
  answered: z.int(),
  revoked: z.int().describe("With those that nobody answered in time."),
  state: z.enum(["open", "due"]),
};
/** A review without its items. */
export const accessReview = z.object(parts).meta({ id: "AccessReview" });
/** All reviews. */
export const accessReviews = z.object({ reviews: z.array(accessReview) }).meta({ id: "AccessReviews" });
/** A review with its items. */
export const wholeReview = z.object({ ...parts, grants: z.array(reviewItem) }).meta({ id: "WholeAccessReview" });

/** A review to be opened: over all grants, or those of some teams. */
export const newReview = z
  .strictObject({
    title: writing(200),
    reviewer: z.string().min(1).max(200).describe("The account of who answers, as `user:<id>`."),
    dueAt: givenMoment,
    teams: z.array(z.string().min(1).max(200)).max(200).optional().describe("All where it is missing."),
  })
  .meta({ id: "NewAccessReview" });

/** What is answered of one grant. */
export const newReviewAnswer = z
  .strictObject({ grant: z.string().min(1).max(300), answer, why: writing(2000) })
  .meta({ id: "NewReviewAnswer" });

/** Accounts at vendors, with who answers for them. */
export const accessSeats = z
  .object({
    seats: z.array(
      z.object({
        ...viewerParts,
        owner: viewerKey.nullable().describe("Who in the organisation answers for it."),
        endsAt: moment.nullable(),
        isPastEnd: z.boolean(),
        lastSeenDay: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "AccessSeats" });

/** Who leaves soon or left, and what rights stand. */
export const accessLeavers = z
  .object({
    leavers: z.array(
      z.object({
        ...viewerParts,
        duty,
        leavesAt: moment,
        grants: z.array(
          z.object({ grant: z.string(), access: z.string(), source: z.string(), until: moment.nullable() }),
        ),
        viewsSince: z.int().describe("Records opened after leaving."),
      }),
    ),
  })
  .meta({ id: "AccessLeavers" });
