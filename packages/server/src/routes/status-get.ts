import { doors } from "@doorward/core";
import { z } from "zod";
import { moment } from "../contract/schemas/parts.ts";
import { roles, scopes } from "../access/roles.ts";
import { defineRoute } from "../contract/route.ts";

const status = z
  .object({
    me: z.object({
      kind: z.enum(["user", "token", "command-line"]),
      id: z.string(),
      name: z.string(),
      role: z.enum(roles),
      scopes: z.array(z.enum(scopes)).nullable().describe("Null for everything the role may do."),
    }),
    doors: z.array(z.enum(doors)).describe("The doors whose arrivals the asker may know of."),
    time: moment.describe("The server's clock."),
  })
  .meta({
    id: "Status",
    example: {
      me: { kind: "user", id: "user:0198c0de-0000-7000-8000-000000000001", name: "Ada", role: "support", scopes: null },
      doors: ["support"],
      time: "2026-11-26T10:00:00.000Z",
    },
  });

/** `GET /api/v1/status`. */
export const statusGet = defineRoute({
  id: "status-get",
  method: "get",
  path: "/api/v1/status",
  summary: "Tells who asks, and which doors he may know of.",
  allows: roles,
  scope: "arrivals:read",
  answers: { 200: { describes: "Who asks.", body: status } },
  async handle({ actor, doors: known }, { now }) {
    const { kind, id, name, role } = actor;
    return {
      status: 200,
      body: { me: { kind, id, name, role, scopes: actor.scopes }, doors: known, time: now().toISOString() },
    };
  },
});
