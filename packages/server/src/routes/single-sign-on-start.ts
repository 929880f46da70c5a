import { Problem } from "@doorward/core";
import { z } from "zod";
import { startSingleSignOn } from "../access/oidc/start-single-sign-on.ts";
import { defineRoute } from "../contract/route.ts";

/** `GET /api/v1/single-sign-on`. */
export const singleSignOnStart = defineRoute({
  id: "single-sign-on-start",
  method: "get",
  path: "/api/v1/single-sign-on",
  summary: "Sends the browser to the provider of single sign-on.",
  allows: "anyone",
  query: z.object({ return: z.string().max(2000).optional().describe("A path of this server to go to afterwards.") }),
  answers: { 303: { describes: "On to the provider.", headers: { location: "The provider." } } },
  async handle({ query }, services) {
    const { singleSignOn } = services.access;
    if (singleSignOn === undefined) throw new Problem("not-found", "Single sign-on is not set up here.");
    return await startSingleSignOn(singleSignOn, query.return, services);
  },
});
