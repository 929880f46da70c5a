import { pageRoutes } from "../pages/page-routes.ts";
import { healthGet } from "../routes/health-get.ts";
import { invitationsAccept } from "../routes/invitations-accept.ts";
import { invitationsCreate } from "../routes/invitations-create.ts";
import { invitationsOffer } from "../routes/invitations-offer.ts";
import { openapiGet } from "../routes/openapi-get.ts";
import { passkeysAsk } from "../routes/passkeys-ask.ts";
import { passkeysCreate } from "../routes/passkeys-create.ts";
import { passkeysList } from "../routes/passkeys-list.ts";
import { passkeysOffer } from "../routes/passkeys-offer.ts";
import { passkeysRemove } from "../routes/passkeys-remove.ts";
import { passkeysUse } from "../routes/passkeys-use.ts";
import { passwordsChange } from "../routes/passwords-change.ts";
import { sessionsCreate } from "../routes/sessions-create.ts";
import { sessionsCurrent } from "../routes/sessions-current.ts";
import { sessionsEnd } from "../routes/sessions-end.ts";
import { sessionsLeave } from "../routes/sessions-leave.ts";
import { sessionsList } from "../routes/sessions-list.ts";
import { sessionsWays } from "../routes/sessions-ways.ts";
import { setUpTake } from "../routes/set-up-take.ts";
import { singleSignOnFinish } from "../routes/single-sign-on-finish.ts";
import { singleSignOnStart } from "../routes/single-sign-on-start.ts";
import { statusGet } from "../routes/status-get.ts";
import { tokensCreate } from "../routes/tokens-create.ts";
import { tokensList } from "../routes/tokens-list.ts";
import { tokensRevoke } from "../routes/tokens-revoke.ts";
import { usersChange } from "../routes/users-change.ts";
import { usersCreate } from "../routes/users-create.ts";
import { usersList } from "../routes/users-list.ts";
import type { Route } from "./route.ts";

/** Everything the server does: its API, and the first pages. */
export const routes: readonly Route[] = [
  healthGet,
  invitationsAccept,
  invitationsCreate,
  invitationsOffer,
  openapiGet,
  passkeysAsk,
  passkeysCreate,
  passkeysList,
  passkeysOffer,
  passkeysRemove,
  passkeysUse,
  passwordsChange,
  sessionsCreate,
  sessionsCurrent,
  sessionsEnd,
  sessionsLeave,
  sessionsList,
  sessionsWays,
  setUpTake,
  singleSignOnFinish,
  singleSignOnStart,
  statusGet,
  tokensCreate,
  tokensList,
  tokensRevoke,
  usersChange,
  usersCreate,
  usersList,
  ...pageRoutes,
];
