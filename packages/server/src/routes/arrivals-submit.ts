import { takeSubmission } from "../arrivals/take-submission.ts";
import { defineRoute } from "../contract/route.ts";
import { accepted } from "../contract/schemas/arrival.ts";
import { submission, submissionHeaders, submissionQuery } from "../contract/schemas/submission.ts";

/** `POST /api/v1/arrivals`. */
export const arrivalsSubmit = defineRoute({
  id: "arrivals-submit",
  method: "post",
  path: "/api/v1/arrivals",
  summary: "Takes an arrival, to be judged a moment later.",
  description:
    "With `?door=` the body is the arrival itself, as bytes; without, it is JSON. It is kept before this answers, and nothing is lost from then on.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "arrivals:write",
  query: submissionQuery,
  reads: submissionHeaders,
  body: "bytes",
  json: submission,
  answers: {
    202: {
      describes: "It is kept, and waits to be judged.",
      body: accepted,
      headers: { Location: "Where the verdict will be." },
    },
  },
  handle: takeSubmission,
});
