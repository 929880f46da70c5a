import { Problem } from "@doorward/core";
import type { Services } from "../../services.ts";
import { findOwnSession, type OwnSession } from "./session-secret.ts";

/** The session of a request whose route is about a person. Throws a Problem for programs, which have none. */
export async function findCurrentSession(headers: Headers, services: Services): Promise<OwnSession> {
  // Who asks with a token is that token, whatever cookie comes along.
  const session = headers.has("authorization") ? undefined : await findOwnSession(headers, services);
  if (session === undefined) throw new Problem("not-allowed", "This is for people who signed in with a browser.");
  return session;
}
