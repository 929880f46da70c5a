import type { Choice } from "../parts/choice-filter.tsx";
import type { Role } from "./session.tsx";

/** What the roles are called. */
export const roleNames: Readonly<Record<Role, string>> = {
  admin: "Administrator",
  analyst: "Analyst",
  support: "Support",
  recruiter: "Recruiter",
  auditor: "Auditor",
};

const roleSays: Readonly<Record<Role, string>> = {
  admin: "everything, and who comes in",
  analyst: "every door, sources, lists",
  support: "only what came to support",
  recruiter: "only what came to hiring",
  auditor: "sees everything, changes nothing",
};

/** Roles to choose from, each with what it may do. */
export function chooseRoles(roles: readonly Role[]): readonly Choice[] {
  return roles.map((role) => [role, `${roleNames[role]}: ${roleSays[role]}`]);
}
