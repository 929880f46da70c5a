import { listLists } from "@doorward/store";
import { z } from "zod";
import { roles } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";
import { keptList } from "../contract/schemas/list.ts";

/** `GET /api/v1/lists`. */
export const listsList = defineRoute({
  id: "lists-list",
  method: "get",
  path: "/api/v1/lists",
  summary: "Lists the lists of known bad that were imported.",
  allows: roles,
  scope: "settings:read",
  answers: { 200: { describes: "All of them.", body: z.object({ lists: z.array(keptList) }).meta({ id: "Lists" }) } },
  async handle(_request, { database }) {
    return { status: 200, body: { lists: await listLists(database) } };
  },
});
