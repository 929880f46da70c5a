import type { Answered } from "../../shared/api/contract.ts";
import type { Role } from "../../shared/session/session.tsx";

/** A token without its secret. */
export type Token = Answered<"get", "/api/v1/tokens">["tokens"][number];
/** What a token can be narrowed to. */
export type Scope = NonNullable<Token["scopes"]>[number];

/** What each of them lets a program do. */
export const scopeNames: Readonly<Record<Scope, string>> = {
  "arrivals:write": "Hand things in",
  "arrivals:read": "Read verdicts",
  "raw:read": "Read the bytes that came",
  "cases:read": "Read cases and rules",
  "cases:write": "Decide and comment",
  "observables:read": "Search what was seen",
  "access:write": "Send records of access, and ask whether an export may run",
  "settings:read": "Read sources, lists and settings",
  "settings:write": "Change sources, lists and settings",
  "people:read": "Read accounts and tokens",
  "people:write": "End tokens",
  "audit:read": "Read the audit log",
  operate: "Run the server: health, backups, failed work",
};

/** The roles that each role may give to a token: none that goes beyond it. The server holds to the same. */
export const rolesToGive: Readonly<Record<Role, readonly Role[]>> = {
  admin: ["analyst", "support", "recruiter", "auditor", "admin"],
  analyst: ["analyst", "support", "recruiter"],
  support: ["support"],
  recruiter: ["recruiter"],
  auditor: [],
};

/** Whether a token opens nothing any more, and why. */
export function tellState({ revokedAt, endsAt }: Token, now: Date): "revoked" | "ended" | "open" {
  if (revokedAt !== null) return "revoked";
  return endsAt !== null && new Date(endsAt) <= now ? "ended" : "open";
}
