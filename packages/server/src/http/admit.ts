import { doorsOfRole, type Actor } from "../access/roles.ts";
import type { Answer, Route } from "../contract/route.ts";
import { answerProblem } from "./answer-problem.ts";

/** Why the actor may not use the route; undefined when he may. */
export function findRefusal(route: Pick<Route, "allows" | "scope">, actor: Actor | undefined): Answer | undefined {
  if (route.allows === "anyone") return undefined;
  if (actor === undefined)
    return answerProblem("not-signed-in", "Sign in, or send a token as `Authorization: Bearer …`.");
  if (!route.allows.includes(actor.role))
    return answerProblem("not-allowed", `The role ${actor.role} may not do this. Ask an administrator.`);
  if (actor.kind === "token" && route.scope === undefined)
    return answerProblem("not-allowed", "No token may do this. Sign in as a person.");
  if (actor.scopes !== null && route.scope !== undefined && !actor.scopes.includes(route.scope))
    return answerProblem("not-allowed", `This token lacks the scope ${route.scope}.`);
  return undefined;
}

/** The doors the actor may know of; none for nobody. */
export function listDoors(actor: Actor | undefined): (typeof doorsOfRole)[Actor["role"]] {
  return actor === undefined ? [] : doorsOfRole[actor.role];
}
