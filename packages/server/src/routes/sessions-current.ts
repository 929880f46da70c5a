import { findCurrentSession } from "../access/sessions/find-current-session.ts";
import { sessionShape, tellSession } from "../access/sessions/tell-session.ts";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";

/** `GET /api/v1/sessions/current`. */
export const sessionsCurrent = defineRoute({
  id: "sessions-current",
  method: "get",
  path: "/api/v1/sessions/current",
  summary: "Tells who is signed in with this browser, and the secret for requests that change something.",
  allows: roles,
  answers: { 200: { describes: "Who is signed in.", body: sessionShape } },
  async handle({ headers }, services) {
    return { status: 200, body: tellSession(await findCurrentSession(headers, services)) };
  },
});
