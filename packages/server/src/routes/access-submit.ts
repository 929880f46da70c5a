import { defineRoute } from "../contract/route.ts";
import { accessQuery, accessTaken, accessHeaders } from "../contract/schemas/insider/feeds.ts";
import { notYet } from "../insider/not-yet.ts";

/** `POST /api/v1/access`. */
export const accessSubmit = defineRoute({
  id: "access-submit",
  method: "post",
  path: "/api/v1/access",
  summary: "Takes a batch of accesses, or of what explains them.",
  description:
    "The same batch again, by its `Idempotency-Key`, is answered as before and counted once. Rows that cannot be used are told with their numbers; with `mode=refuse` any of them has the whole batch refused.",
  allows: ["admin", "analyst"],
  scope: "access:write",
  query: accessQuery,
  reads: accessHeaders,
  body: "bytes",
  answers: { 200: { describes: "What was taken. It is kept, once.", body: accessTaken } },
  handle: notYet,
});
