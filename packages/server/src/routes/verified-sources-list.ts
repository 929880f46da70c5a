import { listVerifiedSources } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { verifiedSource } from "../contract/schemas/verified-source.ts";

/** `GET /api/v1/verified-sources`. */
export const verifiedSourcesList = defineRoute({
  id: "verified-sources-list",
  method: "get",
  path: "/api/v1/verified-sources",
  summary: "Lists whose domains are proved.",
  allows: roles,
  scope: "settings:read",
  answers: {
    200: {
      describes: "All of them.",
      body: z.object({ sources: z.array(verifiedSource) }).meta({ id: "VerifiedSources" }),
    },
  },
  async handle(_request, { database }) {
    return { status: 200, body: { sources: await listVerifiedSources(database) } };
  },
});
