import type { Session } from "@doorward/store";
import { z } from "zod";
import { door, id as anyId, moment } from "../../contract/schemas/parts.ts";
import { doorsOfRole, roles } from "../roles.ts";

/** What a page of ours is told about who uses it. */
export const sessionShape = z.object({
  user: z.object({ id: anyId, name: z.string(), email: z.string(), role: z.enum(roles), hasPassword: z.boolean() }),
  doors: z.array(door),
  /** Goes into the header `X-Doorward-CSRF` of every request that changes something. */
  csrf: z.string(),
  endsAt: moment,
});

/** The same of a session. */
export function tellSession({ user, csrf, endsAt }: Session): z.input<typeof sessionShape> {
  const { id, name, email, role, hasPassword } = user;
  return {
    user: { id, name, email, role, hasPassword },
    doors: [...doorsOfRole[role]],
    csrf,
    endsAt: endsAt.toISOString(),
  };
}
