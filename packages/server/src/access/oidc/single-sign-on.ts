import { randomBytes } from "node:crypto";
import { Problem } from "@doorward/core";
import type { Configuration, IDToken } from "openid-client";
import { canonicalEmail } from "../email-address.ts";
import type { Role } from "../roles.ts";
import { findRole, isOnThisMachine, type SingleSignOnSettings } from "./settings.ts";

/** What has to be the same when somebody comes back from the provider. */
interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody the provider vouches for. */
export interface Identity {
  /** Issuer and subject: what stays when the address changes. */
  readonly subject: string;
  /** Only when the provider says it verified it. */
  readonly email: string | undefined;
  readonly name: string | undefined;
  /** What the groups lead to. */
  readonly role: Role | undefined;
}

/** Signs in with OpenID Connect. The only part of the way in that asks another server. */
export interface SingleSignOn {
  readonly makeErrand: () => Omit<Errand, "state">;
  /** Where to send the browser. */
  readonly addressFor: (errand: Errand, returnTo: URL) => Promise<URL>;
  /** Throws when anything about the answer is not as it has to be. */
  readonly finish: (cameBackTo: URL, errand: Errand) => Promise<Identity>;
}

/** Seconds. */
const patience = 10;
const mostNameLetters = 200;

/** Asks the provider for its addresses when somebody first signs in, so that a start does not wait for it. */
export function openSingleSignOn(settings: SingleSignOnSettings): SingleSignOn {
  let found: Promise<Configuration> | undefined;
  const configure = async (): Promise<Configuration> => {
    found ??= discover(settings);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      throw error;
    }
  };
  return {
    makeErrand: () => ({ nonce: makeRandomText(), verifier: makeRandomText() }),
    async addressFor({ state, nonce, verifier }, returnTo) {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import("openid-client");
      return buildAuthorizationUrl(await configure(), {
        redirect_uri: returnTo.href,
        scope: "openid email profile",
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
    },
    async finish(cameBackTo, { state, nonce, verifier }) {
      const { authorizationCodeGrant } = await import("openid-client");
      const answer = await authorizationCodeGrant(await configure(), cameBackTo, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = answer.claims();
      if (claims === undefined) refuseBroken();
      return readIdentity(claims, settings);
    },
  };
}

/** 43 letters, as many as PKCE asks for at least (RFC 7636, section 4.1). */
function makeRandomText(): string {
  return randomBytes(32).toString("base64url");
}

/** Signatures are checked with the keys of the provider also where the way to it is thought to be enough. */
async function discover({ issuer, clientId, clientSecret }: SingleSignOnSettings): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await import("openid-client");
  const execute = isOnThisMachine(issuer) && issuer.protocol === "http:" ? [allowInsecureRequests] : [];
  const options = { timeout: patience, execute: [...execute, enableNonRepudiationChecks] };
  return await discovery(issuer, clientId, clientSecret, undefined, options);
}

function readIdentity(claims: IDToken, settings: SingleSignOnSettings): Identity {
  const { email, name } = claims;
  // OpenID Connect Core, section 2: a subject has at most 255 letters of ASCII.
  if (!/^[\x21-\x7e]{1,255}$/u.test(claims.sub)) refuseBroken();
  const groups = [claims[settings.claim]].flat().filter((group) => typeof group === "string");
  return {
    subject: `${claims.iss} ${claims.sub}`,
    email: claims["email_verified"] === true && typeof email === "string" ? canonicalEmail(email) : undefined,
    name: typeof name === "string" ? readName(name) : undefined,
    role: findRole(groups, settings),
  };
}

function readName(text: string): string | undefined {
  const name = text.replaceAll(/\p{C}/gu, "").trim().slice(0, mostNameLetters);
  return name === "" ? undefined : name;
}

function refuseBroken(): never {
  throw new Problem("not-signed-in", "The provider of single sign-on gave no account that can be used.");
}
