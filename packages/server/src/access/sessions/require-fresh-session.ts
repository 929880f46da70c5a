import { Problem } from "@doorward/core";

/** Milliseconds. */
const fresh = 15 * 60_000;

/** Throws a Problem when somebody signed in long ago: a browser left open is no reason to give a new way in. */
export function requireFreshSession(createdAt: Date, at: Date): void {
  if (at.getTime() - createdAt.getTime() > fresh) {
    throw new Problem(
      "not-allowed",
      "You signed in more than 15 minutes ago. Sign out, sign in again, and do this then.",
    );
  }
}
