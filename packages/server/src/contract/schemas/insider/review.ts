import { z } from "zod";
import { givenMoment, id, moment, writing } from "../parts.ts";
import { duty, viewerParts } from "./viewer.ts";

const answer = z.enum(["keep", "revoke"]);
const reviewItem = z
  .object({
    number: z.int().describe("Names it within its review."),
    what: z.enum(["grant", "seat"]).describe("A right, or an account at a vendor."),
    ...viewerParts,
    access: z.string(),
    source: z.string(),
    grantedAt: moment.nullable(),
    lastUsedAt: moment.nullable(),
    noticed: z.array(z.string()).describe("What speaks against it, in sentences."),
    reviewer: z.string().nullable(),
    answer: answer.nullable(),
    why: z.string().nullable(),
    answeredBy: z.string().nullable(),
    answeredAt: moment.nullable(),
    endedAt: moment.nullable().describe("When it was noted that the right was taken away in its system."),
  })
  .meta({ id: "ReviewItem" });

const parts = {
  id,
  name: z.string(),
  openedAt: moment,
  openedBy: z.string(),
  dueAt: moment,
  closedAt: moment.nullable(),
  items: z.int(),
  answered: z.int(),
  revoked: z.int().describe("Rights that are to be taken away, and of which nobody noted yet that they were."),
};
/** A review without its items. */
export const accessReview = z.object(parts).meta({ id: "AccessReview" });
/** All reviews. */
export const accessReviews = z.object({ reviews: z.array(accessReview) }).meta({ id: "AccessReviews" });
/** A review with its items. */
export const wholeReview = z.object({ ...parts, rights: z.array(reviewItem) }).meta({ id: "WholeAccessReview" });

/** A review to be opened: over all rights, or those of some teams. */
export const newReview = z
  .strictObject({
    name: writing(200),
    dueAt: givenMoment.optional().describe("After as many days as the settings say where it is missing."),
    teams: z.array(z.string().min(1).max(200)).max(200).optional().describe("All where it is missing."),
  })
  .meta({ id: "NewAccessReview" });

/** A right that was taken away. */
export const endedRight = z.strictObject({ number: z.int().min(1) }).meta({ id: "EndedRight" });

/** What is answered of one right. */
export const newReviewAnswer = z
  .strictObject({ number: z.int().min(1), answer, why: writing(2000) })
  .meta({ id: "NewReviewAnswer" });

/** Accounts at vendors, with who answers for them. */
export const accessSeats = z
  .object({
    seats: z.array(
      z.object({
        ...viewerParts,
        owner: z.string().nullable().describe("The label of who in the organisation answers for it."),
        endsAt: moment.nullable(),
        isPastEnd: z.boolean(),
        noticed: z.array(z.string()).describe("What is to be mended, in sentences."),
        lastDay: z.string().nullable().describe("The last day on which it opened a record."),
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
        hasLeft: z.boolean(),
        rights: z.array(
          z.object({ grant: z.string(), access: z.string(), source: z.string(), until: moment.nullable() }),
        ),
        customersSince: z.int().describe("Records opened on days after leaving."),
      }),
    ),
  })
  .meta({ id: "AccessLeavers" });
