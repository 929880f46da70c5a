import { Problem } from "@doorward/core";
import { changeUser, findUserByEmail, readPasswordHash, type User } from "@doorward/store";
import type { Answer, Asking } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import type { Counted } from "../limits/attempts.ts";
import { networkOf } from "../limits/network-of.ts";
import { beginSession } from "./begin-session.ts";
import { findKnownDevice } from "./known-device.ts";
import { noteRefusal } from "./note-refusal.ts";
import { tellToWait } from "./tell-to-wait.ts";

/** Nobody has it; looked up where there is no account, so that both cases ask the database the same. */
const nobody = "00000000-0000-4000-8000-000000000000";
/** Failures that cost no waiting. A whole office may share one network. */
const freeForAccount = 5;
const freeForDevice = 10;
const freeForNetwork = 30;
/**
 * Of one account, from wherever guesses come; then about one a minute, so that many networks together are slow as well and its owner,
 * on a browser that was never here, can still come in between.
 */
const freeEverywhere = 100;
const longestWaitEverywhere = 60;

/** Signs in, or says no in one way for everything that is not right. */
export async function signInWithPassword(
  given: { readonly email: string; readonly password: string },
  { headers, from }: Pick<Asking, "headers" | "from">,
  services: Services,
): Promise<Answer> {
  const { database, access } = services;
  const user = await findUserByEmail(database, given.email);
  const device = user === undefined ? undefined : findKnownDevice(headers, user.id, services);
  const counted =
    device === undefined ? countStranger(given.email, from, services) : countDevice(device, user?.id ?? nobody);
  const wait = access.attempts.begin([...counted.own, ...counted.shared], services.now());
  if (wait !== undefined) return tellToWait(wait);
  const kept = await readPasswordHash(database, user?.id ?? nobody);
  const { isRight, renewed } = await access.passwords.compare(given.password, kept, device !== undefined);
  if (!isRight || user === undefined || user.disabledAt !== null) return await refuse(user, services);
  access.attempts.succeed(counted.own, counted.shared);
  if (renewed !== undefined) await changeUser(database, user.id, { passwordHash: renewed });
  return await beginSession(user, "password", headers, services);
}

interface CountedAs {
  /** Forgotten when it succeeds. */
  readonly own: readonly Counted[];
  /** Others' failures too: only this attempt is taken back. */
  readonly shared: readonly Counted[];
}

/** A browser that signed in before counts for itself, so that nobody elsewhere can lock its owner out. */
function countDevice(device: string, userId: string): CountedAs {
  return { own: [{ key: `device ${device} ${userId}`, free: freeForDevice }], shared: [] };
}

function countStranger(email: string, from: string, { database }: Services): CountedAs {
  const network = networkOf(from);
  const account = database.keys.hash(`attempts ${email}`);
  return {
    own: [{ key: `account ${account} ${network}`, free: freeForAccount }],
    shared: [
      { key: `network ${network}`, free: freeForNetwork },
      { key: `account ${account}`, free: freeEverywhere, longestWait: longestWaitEverywhere },
    ],
  };
}

/** Written down also where there is no account, so that both take the same time. What was typed is not: it may be a password. */
async function refuse(user: User | undefined, services: Services): Promise<never> {
  await noteRefusal(user?.id, "password", services);
  throw new Problem("not-signed-in", "The e-mail address or the password is not right. Try again, or use a passkey.");
}
