import { problemCodes, type ProblemCode } from "@doorward/core";
import { z } from "zod";

/** Why something was refused, as RFC 9457 has it. */
export const problem = z
  .object({
    type: z.string().describe("`urn:doorward:problem:<code>`"),
    title: z.string(),
    status: z.int().describe("The HTTP status."),
    code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().describe("What is wrong and what to do about it."),
    faults: z
      .array(z.object({ at: z.string().describe("`body.links.0`, `query.limit`"), message: z.string() }))
      .optional(),
    request: z.string().optional().describe("Where Doorward itself is at fault: what to look for in its log."),
  })
  .meta({
    id: "Problem",
    example: {
      type: "urn:doorward:problem:not-valid",
      title: "Not valid",
      status: 422,
      code: "not-valid",
      detail: "The query is not valid.",
      faults: [{ at: "query.limit", message: "Too big: expected number to be <=200" }],
    },
  });
