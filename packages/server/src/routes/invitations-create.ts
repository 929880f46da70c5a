import { Problem } from "@doorward/core";
import { findUser, inTransaction } from "@doorward/store";
import { byId } from "../contract/schemas/parts.ts";
import { inviteUser } from "../access/accounts/invitations.ts";
import { invitationShape, tellInvitation } from "../access/accounts/tell-user.ts";
import { defineRoute } from "../contract/route.ts";

/** `POST /api/v1/users/{id}/invitations`. */
export const invitationsCreate = defineRoute({
  id: "invitations-create",
  method: "post",
  path: "/api/v1/users/{id}/invitations",
  summary: "Makes a new link for somebody who lost theirs, or their password and passkeys.",
  description: "Whoever opens it chooses a new password or passkey; all those from before, and all sessions, end then.",
  allows: ["admin"],
  params: byId,
  answers: { 201: { describes: "Give the link to its owner.", body: invitationShape } },
  async handle({ params, actor }, services) {
    const invitation = await inTransaction(services.database, async (handle) => {
      const user = await findUser(handle, params.id);
      if (user === undefined) throw new Problem("not-found", "There is no such user.");
      return await inviteUser(handle, user, actor.id, services);
    });
    return { status: 201, body: tellInvitation(invitation) };
  },
});
