import { Problem } from "@doorward/core";
import { addPasskey, appendAudit, inTransaction, listPasskeys, type Handle, type User } from "@doorward/store";
import type { z } from "zod";
import type { Services } from "../../services.ts";
import { makeChallenge, readChallenge, takeChallenge } from "./challenges.ts";
import { relyingPartyOf } from "./relying-party.ts";
import type { newPasskeyShape } from "./shapes.ts";

type NewPasskey = z.output<typeof newPasskeyShape>;

/** ES256, RS256 and Ed25519, which is what authenticators of today sign with. */
const algorithms = [-8, -7, -257];
const mostPasskeys = 20;

/** What a browser needs to make a passkey for somebody. */
export async function offerPasskey(user: User, services: Services): Promise<object> {
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  const { id } = relyingPartyOf(services.publicUrl);
  const known = await listPasskeys(services.database, user.id);
  if (known.length >= mostPasskeys)
    throw new Problem("conflict", "You have 20 passkeys. Remove one that you do not use.");
  return await generateRegistrationOptions({
    rpName: "Doorward",
    rpID: id,
    userID: new Uint8Array(Buffer.from(user.id)),
    userName: user.email,
    userDisplayName: user.name,
    challenge: await makeChallenge("passkey-create", { userId: user.id }, services),
    attestationType: "none",
    excludeCredentials: known.map((passkey) => ({ id: passkey.id, transports: [...passkey.transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}

/** A passkey that a browser made as it was asked, ready to be kept. */
export interface MadePasskey {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
}

/** Checks what a browser made. Throws a Problem when anything about it is not as it was asked for. */
export async function checkPasskey(user: User, made: NewPasskey, services: Services): Promise<MadePasskey> {
  const { id: party, origin } = relyingPartyOf(services.publicUrl);
  const challenge = readChallenge(made.response.response.clientDataJSON);
  const about = await takeChallenge(challenge, "passkey-create", services);
  if (challenge === undefined || about?.["userId"] !== user.id) refuseOver();
  const { id, publicKey, counter } = await verify(made.response, challenge, party, origin);
  return { id, publicKey, counter, transports: made.response.response.transports, name: made.name };
}

/** Keeps a passkey. */
export async function keepPasskey(handle: Handle, userId: string, passkey: MadePasskey, at: Date): Promise<void> {
  await addPasskey(handle, { ...passkey, userId, at });
  const actor = `user:${userId}`;
  await appendAudit(handle, { at, actor, action: "passkey.added", subject: actor, details: { name: passkey.name } });
}

/** Checks and keeps the passkey of somebody who is signed in. */
export async function registerPasskey(user: User, made: NewPasskey, services: Services): Promise<string> {
  const passkey = await checkPasskey(user, made, services);
  await inTransaction(services.database, async (handle) => {
    await keepPasskey(handle, user.id, passkey, services.now());
  });
  return passkey.id;
}

async function verify(response: NewPasskey["response"], challenge: string, party: string, origin: string) {
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  try {
    const verified = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: party,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (verified.verified) return verified.registrationInfo.credential;
  } catch {
    // Its sentences are for developers of pages; whoever sees ours can only try again.
  }
  return refuseOver();
}

function refuseOver(): never {
  throw new Problem("not-valid", "The passkey was not made as asked, or it took more than five minutes. Try again.");
}
