import type { LinkService } from "@doorward/core";
import type { Address } from "../address/address.ts";
import type { Inner } from "./unwrap.ts";

/**
 * Whether an address leads on to one that its text does not hold. A parameter that anybody can add (`?url=…` behind a
 * short link) shows nothing: only what the service itself is known to write counts as shown.
 */
export function hidesTarget(
  { path, query }: Address,
  services: readonly LinkService[],
  inner: readonly Inner[],
): boolean {
  if (services.length === 0 || (path.length < 2 && query === "")) return false;
  if (services.some(({ kind }) => kind === "shortener")) return true;
  return (
    services.some(({ kind }) => kind === "wrapper" || kind === "redirector") &&
    !services.some(({ name }) => inner.some(({ viaName }) => viaName === name))
  );
}
