import { makeOneTimeSecret, takeOneTimeSecret } from "@doorward/store";
import type { Services } from "../../services.ts";

type About = Readonly<Record<string, unknown>>;
type Purpose = "passkey-create" | "passkey-sign-in";

/** Milliseconds. */
const lasts = 5 * 60_000;

/** A challenge that one answer may use once, within five minutes. Its bytes are the letters of the secret. */
export async function makeChallenge(
  purpose: Purpose,
  about: About,
  services: Services,
): Promise<Uint8Array<ArrayBuffer>> {
  const endsAt = new Date(services.now().getTime() + lasts);
  return new Uint8Array(Buffer.from(await makeOneTimeSecret(services.database, { purpose, about, endsAt })));
}

/** Takes the challenge that an answer names, as WebAuthn writes it; undefined when it is none of ours, used, or over. */
export async function takeChallenge(
  challenge: string | undefined,
  purpose: Purpose,
  services: Services,
): Promise<About | undefined> {
  const secret = Buffer.from(challenge ?? "", "base64url").toString("latin1");
  if (!/^[\w-]{43}$/u.test(secret)) return undefined;
  return await takeOneTimeSecret(services.database, secret, purpose, services.now());
}

/** The challenge that the browser says it answers to. */
export function readChallenge(clientData: string): string | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, "base64url").toString("utf8")) as { challenge?: unknown };
    return typeof challenge === "string" ? challenge : undefined;
  } catch {
    return undefined;
  }
}
