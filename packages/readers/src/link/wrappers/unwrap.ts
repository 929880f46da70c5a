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
      // What `data:` holds is its own content and leads nowhere by itself.
      return address.scheme === "data" ? nothing : openProgram(address);
    default:
      return nothing;
  }
}

function unwrapWeb(address: Address): readonly Inner[] {
  const { host, query, path, fragment } = address;
  if (host === undefined) return nothing;
  index ??= indexHosts(wrappers.flatMap((wrapper) => wrapper.hosts.map((pattern) => [pattern, wrapper] as const)));
  const found = index.find(host, path);
  if (found.length === 0 && query === "" && fragment === "") return nothing;
  const inner: Inner[] = [];
  for (const { name, via, open } of found)
    for (const target of open(address)) inner.push({ target, via, viaName: name });
  if (inner.length > 0) return inner;
  for (const target of readRedirects(query, path)) inner.push({ target, via: "redirect", viaName: host.name });
  // Pages that are one program keep a path and a query of their own behind the number sign.
  const own = fragment.slice(fragment.indexOf("?") + 1);
  for (const target of readRedirects(own, path)) inner.push({ target, via: "redirect", viaName: host.name });
  return inner;
}
