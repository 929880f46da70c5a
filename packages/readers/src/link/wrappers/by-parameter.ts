import { readPages, readTargets } from "./decode/parameters.ts";
import type { HostPattern } from "../services/host-index.ts";
import type { Opener, Wrapper } from "./wrapper.ts";

/** Opens a service that writes the target into one of these parameters (in lower case). */
export function openParameter(...names: readonly string[]): Opener {
  return ({ query }) => readTargets(query, names);
}

/** A mail gateway that writes the target into a parameter. */
export function gateway(name: string, hosts: readonly HostPattern[], ...parameters: readonly string[]): Wrapper {
  return { name, kind: "wrapper", via: "wrapper", hosts, open: openParameter(...parameters) };
}

/** A site that leads on to the target in a parameter. */
export function redirector(name: string, hosts: readonly HostPattern[], ...parameters: readonly string[]): Wrapper {
  return { name, kind: "redirector", via: "redirect", hosts, open: openParameter(...parameters) };
}

/** A site that tells a program on the machine, mostly a wallet, to open the target in a parameter. */
export function launcher(name: string, hosts: readonly HostPattern[], ...parameters: readonly string[]): Wrapper {
  return { name, kind: "redirector", via: "deep-link", hosts, open: ({ query }) => readPages(query, parameters) };
}
