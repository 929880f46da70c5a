import { Problem } from "@doorward/core";
import { findToken, isSameSecret, type Token } from "@doorward/store";
import type { Asking } from "../contract/route.ts";
import type { Services } from "../services.ts";
import { commandLine, type Actor, type Scope } from "./roles.ts";
import { isSameOrigin } from "./sessions/is-same-origin.ts";
import { findOwnSession, type OwnSession } from "./sessions/session-secret.ts";
import { noteFalseToken, noteTrueToken, readBearer } from "./tokens/guard-tokens.ts";

/**
 * Finds who asks: by a token or the command line's key in `Authorization`, else by the session in the cookie; nobody when there is
 * neither. Throws a Problem when what is given in `Authorization` does not hold, and when a cookie alone would change something.
 */
export async function authenticate(asking: Asking, services: Services): Promise<Actor | undefined> {
  const authorization = asking.headers.get("authorization");
  if (authorization !== null) return await findBearer(authorization, asking.from, services);
  const session = await findOwnSession(asking.headers, services);
  if (session === undefined) return undefined;
  if (!isReading(asking.method)) checkIntent(asking.headers, session, services.publicUrl);
  const { id, name, role } = session.user;
  return { kind: "user", id: `user:${id}`, name, role, scopes: null };
}

function isReading(method: string): boolean {
  return ["GET", "HEAD", "OPTIONS"].includes(method.toUpperCase());
}

async function findBearer(authorization: string, from: string, services: Services): Promise<Actor> {
  const secret = readBearer(authorization);
  if (secret === undefined) throw new Problem("not-signed-in", 'Send "Authorization: Bearer" and a token of Doorward.');
  if (services.localKey !== undefined && isSameSecret(secret, services.localKey)) return commandLine;
  const token = await services.access.tokenLookUps.share(secret, async () => await lookUp(secret, services));
  if (token === undefined) {
    noteFalseToken(from, services);
    throw new Problem(
      "not-signed-in",
      "There is no such token, or it is over. Make a new one with doorward token create.",
    );
  }
  const { id, name, role } = token;
  return { kind: "token", id: `token:${id}`, name, role, scopes: token.scopes as readonly Scope[] | null };
}

async function lookUp(secret: string, services: Services): Promise<Token | undefined> {
  const token = await findToken(services.database, secret, services.now());
  if (token !== undefined) noteTrueToken(secret, services);
  return token;
}

/** A browser adds the cookie to requests that other pages make; only a page of ours knows the secret and has our origin. */
function checkIntent(headers: Headers, session: OwnSession, publicUrl: URL): void {
  if (isSameOrigin(headers, publicUrl) !== true) {
    throw new Problem(
      "not-allowed",
      `This came from another page than Doorward's own at ${publicUrl.origin}. Open that one.`,
    );
  }
  if (!isSameSecret(headers.get("x-doorward-csrf") ?? "", session.csrf)) {
    throw new Problem("not-allowed", "The page is out of date. Load it again.");
  }
}
