import { listUsers } from "@doorward/store";
import { z } from "zod";
import { tellUser, userShape } from "../access/accounts/tell-user.ts";
import { defineRoute } from "../contract/route.ts";

/** `GET /api/v1/users`. */
export const usersList = defineRoute({
  id: "users-list",
  method: "get",
  path: "/api/v1/users",
  summary: "Lists everybody who has an account.",
  allows: ["admin", "auditor"],
  scope: "people:read",
  answers: { 200: { describes: "In the order of their names.", body: z.object({ users: z.array(userShape) }) } },
  async handle(_request, { database }) {
    return { status: 200, body: { users: (await listUsers(database)).map(tellUser) } };
  },
});
