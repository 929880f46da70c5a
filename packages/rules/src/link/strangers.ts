import type { AddressRange, Link, LinkService } from "@doorward/core";

/** Numbers that lead to somebody else. Those of documentation stand for them, as no example may name a real one. */
const elsewhere: ReadonlySet<AddressRange> = new Set(["public", "documentation"]);

/** Whether the owner of a brand, or somebody the organisation has verified, answers for what stands there. */
export function isTrusted({ official, verified }: Link): boolean {
  return verified !== undefined || (official !== undefined && !official.isShared);
}

/**
 * Whether somebody whom nobody vouches for chose the host's name. Who writes a page of `github.com` has not chosen that name;
 * who owns `somebody.github.io` has. This computer and the network at home are no strangers.
 */
export function isStranger({ host, official, verified, services }: Link): boolean {
  if (host === undefined || host.kind === "local" || verified !== undefined) return false;
  if (host.range !== undefined && !elsewhere.has(host.range)) return false;
  if (official === undefined) return true;
  return official.isShared && host.site !== host.domain && !services.some(isCodeHosting);
}

/** Code hosts name the hosts of raw files themselves: `raw.githubusercontent.com`. */
function isCodeHosting({ kind }: LinkService): boolean {
  return kind === "code-hosting";
}
