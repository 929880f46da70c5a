import { Problem } from "@doorward/core";
import { isSameSecret, takeOneTimeSecret } from "@doorward/store";
import type { Answer } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import { safeReturnPath } from "../safe-return-path.ts";
import { beginSession } from "../sessions/begin-session.ts";
import { dropCookie, readCookie } from "../sessions/cookies.ts";
import { noteRefusal } from "../sessions/note-refusal.ts";
import { findAccount } from "./find-account.ts";
import type { Identity, SingleSignOn } from "./single-sign-on.ts";
import { errandCookie, returnPath } from "./start-single-sign-on.ts";

type Query = Readonly<Record<string, string | undefined>>;

/** Signs in who came back from the provider, in the browser that was sent there, and once. */
export async function finishSingleSignOn(
  singleSignOn: SingleSignOn,
  query: Query,
  headers: Headers,
  services: Services,
): Promise<Answer> {
  try {
    return await signIn(singleSignOn, query, headers, services);
  } catch (error) {
    if (error instanceof Problem) await noteRefusal(undefined, "single sign-on", services);
    throw error;
  }
}

async function signIn(singleSignOn: SingleSignOn, query: Query, headers: Headers, services: Services): Promise<Answer> {
  const { database, now, publicUrl } = services;
  const state = query["state"] ?? "";
  const sentWith = readCookie(headers, errandCookie, publicUrl) ?? "";
  const about = await takeOneTimeSecret(database, state, "single-sign-on", now());
  if (about === undefined || !isSameSecret(state, sentWith)) refuseOver();
  const identity = await ask(singleSignOn, query, { ...about, state }, services);
  const {
    status: _created,
    body: _session,
    cookies = [],
    ...answer
  } = await beginSession(await findAccount(identity, services), "single sign-on", headers, services);
  const location = safeReturnPath(typeof about["returnTo"] === "string" ? about["returnTo"] : undefined, publicUrl);
  return { ...answer, status: 303, headers: { location }, cookies: [...cookies, dropCookie(errandCookie, publicUrl)] };
}

/** Hands over only what the protocol knows, at our own address: what the browser called us is nothing to go by. */
async function ask(
  singleSignOn: SingleSignOn,
  query: Query,
  about: Readonly<Record<string, unknown>>,
  services: Services,
): Promise<Identity> {
  const cameBackTo = new URL(returnPath, services.publicUrl);
  for (const name of ["code", "state", "iss", "error", "error_description"]) {
    const value = query[name];
    if (value !== undefined) cameBackTo.searchParams.set(name, value);
  }
  const [state, nonce, verifier] = [about["state"], about["nonce"], about["verifier"]].map(String);
  if (state === undefined || nonce === undefined || verifier === undefined) refuseOver();
  try {
    return await singleSignOn.finish(cameBackTo, { state, nonce, verifier });
  } catch {
    throw new Problem("not-signed-in", "The provider did not vouch for you. Try again, or use another way to sign in.");
  }
}

function refuseOver(): never {
  throw new Problem("not-signed-in", "This sign-in was begun in another browser, or is over. Begin again.");
}
