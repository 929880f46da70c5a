import type { Asking, Route } from "../../contract/route.ts";
import type { Services } from "../../services.ts";
import type { Actor } from "../roles.ts";
import { networkOf } from "./network-of.ts";
import type { RateClass } from "./rate-limits.ts";

/** Whole seconds that who asks has to wait before this, for `Retry-After`; undefined when it may go on. */
export function secondsToWait(
  route: Pick<Route, "allows" | "id" | "method">,
  { actor, from }: Pick<Asking, "from"> & { readonly actor: Actor | undefined },
  { access, now }: Services,
): number | undefined {
  return access.rates.take(rateOf(route), actor?.id ?? networkOf(from), now());
}

/** What strangers may do beside reading is signing in, and so is going to a provider and coming back. Products that are connected prove themselves. */
function rateOf({ allows, id, method }: Pick<Route, "allows" | "id" | "method">): RateClass {
  if (id === "intake-receive") return "changing";
  if (allows === "anyone" && (method !== "get" || id.startsWith("single-sign-on-"))) return "sign-in";
  return method === "get" ? "reading" : "changing";
}
