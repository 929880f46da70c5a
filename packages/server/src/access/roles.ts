import type { Door } from "@doorward/core";

/** What somebody is to Doorward. One each: who needs two has two accounts or is an administrator. */
export const roles = ["admin", "analyst", "support", "recruiter", "auditor"] as const;
export type Role = (typeof roles)[number];

/** The doors whose arrivals a role may know of. A support agent never sees applications, a recruiter never sees tickets. */
export const doorsOfRole: Readonly<Record<Role, readonly Door[]>> = {
  admin: ["hiring", "interview", "support", "insider"],
  analyst: ["hiring", "interview", "support", "insider"],
  support: ["support"],
  recruiter: ["hiring"],
  auditor: ["hiring", "interview", "support", "insider"],
};

/** What a token can be narrowed to, beside its role. */
export const scopes = [
  "arrivals:write",
  "arrivals:read",
  "raw:read",
  "cases:read",
  "cases:write",
  "observables:read",
  "access:write",
  "settings:read",
  "settings:write",
  "people:read",
  "people:write",
  "audit:read",
  "operate",
] as const;
export type Scope = (typeof scopes)[number];

/** Whether a word names a role. */
export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}

/** Whether a word names a scope. */
export function isScope(word: string): word is Scope {
  return (scopes as readonly string[]).includes(word);
}

/** Who asks. */
export interface Actor {
  readonly kind: "user" | "token" | "command-line";
  /** As it stands in the audit log: `user:<id>`, `token:<id>`, `command-line`. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Null for everything the role may do. */
  readonly scopes: readonly Scope[] | null;
}

/** The roles that a role may give to a token: those that see and do no more than it does itself. An auditor changes nothing. */
export const rolesWithin: Readonly<Record<Role, readonly Role[]>> = {
  admin: roles,
  analyst: ["analyst", "support", "recruiter"],
  support: ["support"],
  recruiter: ["recruiter"],
  auditor: [],
};

/** Who has the folder of data on this machine, and so everything in it. */
export const commandLine: Actor = {
  kind: "command-line",
  id: "command-line",
  name: "Command line",
  role: "admin",
  scopes: null,
};
