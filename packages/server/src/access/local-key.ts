import { randomBytes } from "node:crypto";

/**
 * A secret for the command line of this machine. The running server writes it to `server.json` of its folder, which only its own
 * account may read; who can read that can read the database as well.
 */
export function makeLocalKey(): string {
  return `dwlocal_${randomBytes(32).toString("base64url")}`;
}
