import { Problem } from "@doorward/core";
import { appendAudit, findPasskey, findUser, notePasskeyUse, type Passkey, type User } from "@doorward/store";
import type { z } from "zod";
import type { Answer } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import { beginSession } from "../sessions/begin-session.ts";
import { noteRefusal } from "../sessions/note-refusal.ts";
import { makeChallenge, readChallenge, takeChallenge } from "./challenges.ts";
import { relyingPartyOf } from "./relying-party.ts";
import type { usedPasskeyShape } from "./shapes.ts";

type Used = z.output<typeof usedPasskeyShape>;

/** What a browser needs to let somebody sign in with any passkey it has for us. */
export async function askForPasskey(services: Services): Promise<object> {
  const { generateAuthenticationOptions } = await import("@simplewebauthn/server");
  return await generateAuthenticationOptions({
    rpID: relyingPartyOf(services.publicUrl).id,
    challenge: await makeChallenge("passkey-sign-in", {}, services),
    userVerification: "required",
  });
}

/** Signs in with what a browser signed. Failed passwords never stand in its way. */
export async function signInWithPasskey(used: Used, headers: Headers, services: Services): Promise<Answer> {
  const challenge = readChallenge(used.response.clientDataJSON);
  const about = await takeChallenge(challenge, "passkey-sign-in", services);
  const passkey = await findPasskey(services.database, used.id);
  if (challenge === undefined || about === undefined || passkey === undefined) return await refuse(undefined, services);
  const counter = await verify(used, challenge, passkey, services);
  const user = await findUser(services.database, passkey.userId);
  if (counter === undefined || user === undefined || user.disabledAt !== null || !belongsTo(user, used))
    return await refuse(passkey.userId, services);
  const isGrown = await notePasskeyUse(services.database, { id: passkey.id, counter, at: services.now() });
  if (!isGrown) return await refuseCopy(user.id, services);
  return await beginSession(user, "passkey", headers, services);
}

async function verify(
  used: Used,
  challenge: string,
  passkey: Passkey,
  { publicUrl }: Services,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { id, origin } = relyingPartyOf(publicUrl);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: used as Parameters<typeof verifyAuthenticationResponse>[0]["response"],
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // The count is held against the kept one where it is written, so that two at once do not both pass.
      credential: { id: passkey.id, publicKey: new Uint8Array(passkey.publicKey), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/** A passkey that was found without a name says whose it is. */
function belongsTo({ id }: User, { response: { userHandle } }: Used): boolean {
  return userHandle === undefined || Buffer.from(userHandle, "base64url").toString("utf8") === id;
}

async function refuse(userId: string | undefined, services: Services): Promise<never> {
  await noteRefusal(userId, "passkey", services);
  refuseSignIn();
}

async function refuseCopy(userId: string, { database, now }: Services): Promise<never> {
  const subject = `user:${userId}`;
  await appendAudit(database, { at: now(), actor: "nobody", action: "passkey.refused", subject });
  refuseSignIn();
}

function refuseSignIn(): never {
  throw new Problem("not-signed-in", "This passkey does not open Doorward. Try again, or use another way to sign in.");
}
