import { Problem } from "@doorward/core";
import {
  appendAudit,
  createUser,
  inTransaction,
  listUsers,
  makeOneTimeSecret,
  readOneTimeSecret,
  removeOneTimeSecrets,
  takeOneTimeSecret,
  type User,
} from "@doorward/store";
import type { Services } from "../../services.ts";
import { checkNewPassword } from "../passwords/check-new-password.ts";
import { linkTo } from "./link-to.ts";

const purpose = "set-up";
/** Milliseconds. */
const lasts = 86_400_000;

type Needed = Pick<Services, "database" | "now" | "publicUrl">;

/** The link that makes the first administrator, for a day; undefined once somebody has an account. Older ones end. */
export async function offerSetUp({ database, now, publicUrl }: Needed): Promise<string | undefined> {
  return await inTransaction(database, async (handle) => {
    await removeOneTimeSecrets(handle, purpose);
    if ((await listUsers(handle)).length > 0) return undefined;
    const endsAt = new Date(now().getTime() + lasts);
    return linkTo("/set-up", await makeOneTimeSecret(handle, { purpose, about: {}, endsAt }), publicUrl);
  });
}

/** Whether nobody has an account yet. */
export async function isSetUpWaiting({ database }: Pick<Services, "database">): Promise<boolean> {
  return (await listUsers(database)).length === 0;
}

/** Makes the first administrator. A password that is refused leaves the link as it was; of two who use it, one succeeds. */
export async function setUp(
  given: { readonly secret: string; readonly name: string; readonly email: string; readonly password: string },
  { database, now, access }: Services,
): Promise<User> {
  const { secret, name, email, password } = given;
  if ((await readOneTimeSecret(database, secret, purpose, now())) === undefined) refuseOver();
  checkNewPassword(password, email);
  const passwordHash = await access.passwords.hash(password);
  return await inTransaction(database, async (handle) => {
    const at = now();
    const about = await takeOneTimeSecret(handle, secret, purpose, at);
    if (about === undefined || (await listUsers(handle)).length > 0) refuseOver();
    const user = await createUser(handle, { name, email, role: "admin", passwordHash, at });
    const subject = `user:${user.id}`;
    await appendAudit(handle, { at, actor: subject, action: "setup-link.used", subject, details: { role: "admin" } });
    return user;
  });
}

function refuseOver(): never {
  throw new Problem(
    "not-found",
    "This link is used or over. If nobody has an account yet, start the server again: it prints a new one.",
  );
}
