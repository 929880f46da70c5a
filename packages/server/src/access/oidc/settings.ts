import { Problem } from "@doorward/core";
import { roles, type Role } from "../roles.ts";

/** The provider of single sign-on, and what its people become here. */
export interface SingleSignOnSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that tells somebody's groups. */
  readonly claim: string;
  /** The role of each group, in the order in which they count; `*` is every group, and none. Who has no role is not let in unasked. */
  readonly rolesOfGroups: readonly (readonly [group: string, role: Role])[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `DOORWARD_OIDC_…`; undefined when no issuer is named. Throws a Problem for what cannot be meant. */
export function readSingleSignOn(environment: Environment): SingleSignOnSettings | undefined {
  const issuer = environment["DOORWARD_OIDC_ISSUER"];
  if (issuer === undefined || issuer === "") return undefined;
  return {
    issuer: readIssuer(issuer),
    clientId: readNeeded(environment, "DOORWARD_OIDC_CLIENT_ID"),
    clientSecret: readNeeded(environment, "DOORWARD_OIDC_CLIENT_SECRET"),
    claim: environment["DOORWARD_OIDC_CLAIM"] ?? "groups",
    rolesOfGroups: readGroups(environment["DOORWARD_OIDC_ROLES"] ?? ""),
  };
}

/** The role that the groups of a person lead to. */
export function findRole(groups: readonly string[], { rolesOfGroups }: SingleSignOnSettings): Role | undefined {
  return rolesOfGroups.find(([group]) => group === "*" || groups.includes(group))?.[1];
}

/** Whether the provider is on this machine, the only place where plain HTTP tells nobody anything. */
export function isOnThisMachine(issuer: URL): boolean {
  return ["127.0.0.1", "[::1]", "localhost"].includes(issuer.hostname);
}

function readIssuer(text: string): URL {
  const issuer = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = issuer?.protocol === "https:" || (issuer?.protocol === "http:" && isOnThisMachine(issuer));
  if (issuer === undefined || !isSafe) {
    throw new Problem(
      "usage",
      "DOORWARD_OIDC_ISSUER is no address that begins with https://. Copy it from your provider.",
    );
  }
  return issuer;
}

function readNeeded(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === "") {
    throw new Problem(
      "usage",
      `DOORWARD_OIDC_ISSUER is set and ${name} is not. Set it to what your provider gave you.`,
    );
  }
  return value;
}

function readGroups(text: string): SingleSignOnSettings["rolesOfGroups"] {
  const pairs = text.split(",").filter((pair) => pair.trim() !== "");
  return pairs.map((pair) => {
    const at = pair.lastIndexOf("=");
    const role = roles.find((each) => each === pair.slice(at + 1).trim());
    if (at < 1 || role === undefined) {
      throw new Problem(
        "usage",
        `DOORWARD_OIDC_ROLES does not say a group and its role in "${pair.trim()}". Write it as "security=analyst,desk=support".`,
      );
    }
    return [pair.slice(0, at).trim(), role] as const;
  });
}
