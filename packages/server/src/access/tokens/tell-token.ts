import type { Token } from "@doorward/store";
import { z } from "zod";
import { id as anyId, moment } from "../../contract/schemas/parts.ts";
import { roles, scopes, type Actor, type Scope } from "../roles.ts";

/** A token without its secret, which nobody has but who made it. */
export const tokenShape = z.object({
  id: anyId,
  name: z.string(),
  role: z.enum(roles),
  scopes: z.array(z.enum(scopes)).nullable(),
  createdBy: z.string(),
  createdAt: moment,
  endsAt: moment.nullable(),
  usedAt: moment.nullable(),
  revokedAt: moment.nullable(),
});

/** A token in that shape. */
export function tellToken(token: Token): z.input<typeof tokenShape> {
  const { id, name, role, createdBy, createdAt, endsAt, usedAt, revokedAt } = token;
  return {
    id,
    name,
    role,
    scopes: token.scopes === null ? null : [...(token.scopes as readonly Scope[])],
    createdBy,
    createdAt: createdAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    usedAt: usedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

/** Whether somebody may know of the tokens of others. */
export function seesAllTokens({ role }: Actor): boolean {
  return role === "admin" || role === "auditor";
}
