import type { LinkVia } from "@doorward/core";
import type { Address } from "../address/address.ts";
import { indexHosts, type HostIndex } from "../services/host-index.ts";
import { openProgram } from "./programs/open-program.ts";
import { readRedirects } from "./redirects.ts";
import { wrappers } from "./wrappers.ts";
import type { Wrapper } from "./wrapper.ts";

/** What an address leads to, and by whom. */
export interface Inner {
  readonly target: string;
  readonly via: LinkVia;
  /** The name of the wrapper or program, or the host whose parameter says where to go on to. */
  readonly viaName: string;
}

const nothing: readonly Inner[] = [];

let index: HostIndex<Wrapper> | undefined;

/** Every address that this one carries in a form its service is known to write. Never throws, asks no network. */
export function unwrap(address: Address): readonly Inner[] {
  switch (address.form) {
    case "web":
      return unwrapWeb(address);
    case "program":
    case "inline":
      return openProgram(address);
    default:
      return nothing;
  }
}

function unwrapWeb(address: Address): readonly Inner[] {
  const { host, query, path } = address;
  if (host === undefined) return nothing;
  index ??= indexHosts(wrappers.flatMap((wrapper) => wrapper.hosts.map((pattern) => [pattern, wrapper] as const)));
  const found = index.find(host, path);
  if (found.length === 0 && query === "") return nothing;
  const inner: Inner[] = [];
  for (const { name, via, open } of found)
    for (const target of open(address)) inner.push({ target, via, viaName: name });
  if (inner.length > 0 || query === "") return inner;
  for (const target of readRedirects(query, path)) inner.push({ target, via: "redirect", viaName: host.name });
  return inner;
}
