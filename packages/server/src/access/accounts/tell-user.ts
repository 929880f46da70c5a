import type { User } from "@doorward/store";
import { z } from "zod";
import { id as anyId, moment } from "../../contract/schemas/parts.ts";
import { roles } from "../roles.ts";
import type { Invitation } from "./invitations.ts";

/** An account, as administrators and auditors see it. */
export const userShape = z.object({
  id: anyId,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  hasPassword: z.boolean(),
  hasSingleSignOn: z.boolean(),
  createdAt: moment,
  disabledAt: moment.nullable(),
});

/** A link with which somebody comes in. */
export const invitationShape = z.object({
  link: z.string().describe("Good once. Give it to nobody else."),
  endsAt: moment,
});

/** An account in that shape. */
export function tellUser({
  id,
  name,
  email,
  role,
  hasPassword,
  subject,
  createdAt,
  disabledAt,
}: User): z.input<typeof userShape> {
  return {
    id,
    name,
    email,
    role,
    hasPassword,
    hasSingleSignOn: subject !== null,
    createdAt: createdAt.toISOString(),
    disabledAt: disabledAt?.toISOString() ?? null,
  };
}

/** A link in that shape. */
export function tellInvitation({ link, endsAt }: Invitation): z.input<typeof invitationShape> {
  return { link, endsAt: endsAt.toISOString() };
}
