import { isSameSecret } from "@doorward/store";
import type { Services } from "../../services.ts";
import type { Counted } from "../limits/attempts.ts";
import { networkOf } from "../limits/network-of.ts";

/** False tokens that cost no waiting. A whole office may share one network. */
const freeForNetwork = 30;

/** What stands behind `Bearer` in the header; undefined when it is no token. */
export function readBearer(authorization: string): string | undefined {
  return /^Bearer +([\w-]{1,200}) *$/iu.exec(authorization)?.[1];
}

/**
 * Whole seconds to wait before a token is looked at, after too many false ones from the same network; undefined when there is no
 * token, or one that held here before: guesses stop nobody's programs.
 */
export function secondsToWaitForToken(headers: Headers, from: string, services: Services): number | undefined {
  const authorization = headers.get("authorization");
  if (authorization === null) return undefined;
  const secret = readBearer(authorization) ?? "";
  const { access, localKey, now } = services;
  if (localKey !== undefined && isSameSecret(secret, localKey)) return undefined;
  const wait = access.attempts.waitFor([countTokens(from)], now());
  if (wait === undefined || access.knownTokens.get(markToken(secret, services)) !== undefined) return undefined;
  return wait;
}

/** Counts a token that did not hold. */
export function noteFalseToken(from: string, { access, now }: Services): void {
  access.attempts.begin([countTokens(from)], now());
}

/** Remembers a token that held. */
export function noteTrueToken(secret: string, services: Services): void {
  services.access.knownTokens.set(markToken(secret, services), true);
}

function countTokens(from: string): Counted {
  return { key: `tokens ${networkOf(from)}`, free: freeForNetwork };
}

function markToken(secret: string, { database }: Services): string {
  return database.keys.hash(`known-token ${secret}`);
}
