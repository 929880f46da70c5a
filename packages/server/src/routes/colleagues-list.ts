import { listUsers } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { id } from "../contract/schemas/parts.ts";

const shape = z
  .object({
    colleagues: z.array(
      z.object({ id, name: z.string(), role: z.enum(roles), isGone: z.boolean().describe("Their account is closed.") }),
    ),
  })
  .meta({ id: "Colleagues" });

/** `GET /api/v1/colleagues`. */
export const colleaguesList = defineRoute({
  id: "colleagues-list",
  method: "get",
  path: "/api/v1/colleagues",
  summary: "Names everybody who has an account, so that decisions and cases can be read with names.",
  allows: roles,
  scope: "cases:read",
  answers: { 200: { describes: "In the order of their names.", body: shape } },
  async handle(_request, { database }) {
    const colleagues = (await listUsers(database)).map(({ id: own, name, role, disabledAt }) => ({
      id: own,
      name,
      role,
      isGone: disabledAt !== null,
    }));
    return { status: 200, body: { colleagues } };
  },
});
