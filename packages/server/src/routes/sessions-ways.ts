import { z } from "zod";
import { isSetUpWaiting } from "../access/accounts/set-up.ts";
import { allowsPasskeys } from "../access/passkeys/relying-party.ts";
import { defineRoute } from "../contract/route.ts";

const shape = z.object({
  isSetUp: z.boolean().describe("False until the first administrator is made."),
  passkeys: z.boolean().describe("Whether browsers allow passkeys at this address."),
  singleSignOn: z.boolean(),
});

/** `GET /api/v1/sign-in`. */
export const sessionsWays = defineRoute({
  id: "sessions-ways",
  method: "get",
  path: "/api/v1/sign-in",
  summary: "Tells in which ways one can sign in here.",
  allows: "anyone",
  answers: { 200: { describes: "The ways.", body: shape } },
  async handle(_request, services) {
    return {
      status: 200,
      body: {
        isSetUp: !(await isSetUpWaiting(services)),
        passkeys: allowsPasskeys(services.publicUrl),
        singleSignOn: services.access.singleSignOn !== undefined,
      },
    };
  },
});
