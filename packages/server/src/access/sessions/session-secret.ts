import { findSession, type Session } from "@doorward/store";
import type { Services } from "../../services.ts";
import { readCookie } from "./cookies.ts";

/** Name of the cookie that holds the secret of a session. */
export const sessionCookie = "doorward";
/** In milliseconds: twelve hours without use, and seven days in all. */
export const sessionLength = { idle: 12 * 3_600_000, most: 7 * 86_400_000 } as const;

/** A session, and the secret by which it was found. */
export interface OwnSession extends Session {
  readonly secret: string;
}

/** The session a request belongs to, if it is not over. */
export async function findOwnSession(headers: Headers, services: Services): Promise<OwnSession | undefined> {
  const secret = readCookie(headers, sessionCookie, services.publicUrl);
  if (secret === undefined || !/^[\w-]{43}$/u.test(secret)) return undefined;
  const session = await findSession(services.database, secret, services.now(), sessionLength);
  return session === undefined ? undefined : { ...session, secret };
}
