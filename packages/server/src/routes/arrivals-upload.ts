import { takeSubmission } from "../arrivals/take-submission.ts";
import { defineRoute } from "../contract/route.ts";
import { accepted } from "../contract/schemas/arrival.ts";
import { submissionHeaders, submissionQuery } from "../contract/schemas/submission.ts";
import { door } from "../contract/schemas/parts.ts";

/** `PUT /api/v1/arrivals`, as `curl -T` sends a file. */
export const arrivalsUpload = defineRoute({
  id: "arrivals-upload",
  method: "put",
  path: "/api/v1/arrivals",
  summary: "Takes an arrival as bytes, as `curl -T` sends it.",
  allows: ["admin", "analyst", "support", "recruiter"],
  scope: "arrivals:write",
  query: submissionQuery.extend({ door }),
  reads: submissionHeaders,
  body: "bytes",
  answers: {
    202: {
      describes: "It is kept, and waits to be judged.",
      body: accepted,
      headers: { Location: "Where the verdict will be." },
    },
  },
  handle: takeSubmission,
});
