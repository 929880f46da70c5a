import { Problem } from "@doorward/core";
import { z } from "zod";
import { finishSingleSignOn } from "../access/oidc/finish-single-sign-on.ts";
import { defineRoute } from "../contract/route.ts";

const text = z.string().max(4000).optional();

/** `GET /api/v1/single-sign-on/return`. */
export const singleSignOnFinish = defineRoute({
  id: "single-sign-on-finish",
  method: "get",
  path: "/api/v1/single-sign-on/return",
  summary: "Where the provider of single sign-on sends the browser back to.",
  allows: "anyone",
  // Providers add words of their own.
  ignoresOthers: true,
  query: z.object({
    code: text,
    state: text,
    iss: text,
    error: text,
    error_description: text,
  }),
  answers: {
    303: { describes: "Signed in, and on to where one wanted to go.", headers: { location: "A path here." } },
  },
  async handle({ query, headers }, services) {
    const { singleSignOn } = services.access;
    if (singleSignOn === undefined) throw new Problem("not-found", "Single sign-on is not set up here.");
    return await finishSingleSignOn(singleSignOn, query, headers, services);
  },
});
