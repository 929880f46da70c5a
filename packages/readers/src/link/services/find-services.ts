import type { LinkHost, LinkService, ServiceKind } from "@doorward/core";
import data from "../../../data/services.json" with { type: "json" };
import { wrappers } from "../wrappers/wrappers.ts";
import { indexHosts, type HostIndex, type HostPattern } from "./host-index.ts";

let index: HostIndex<LinkService> | undefined;

/** What the host is known to offer to everybody at this path. Several services can be at one host, each named once. */
export function findServices(host: LinkHost, path: string): readonly LinkService[] {
  index ??= indexHosts(listServices());
  const found = index.find(host, path);
  return found.length < 2 ? found : [...new Set(found)];
}

/** Every pattern of the data file and of the registry of wrappers. */
export function listServices(): (readonly [HostPattern, LinkService])[] {
  const known = Object.entries(data).flatMap(([kind, names]) =>
    Object.entries(names).map(([pattern, name]) => [pattern, { kind: kind as ServiceKind, name }] as const),
  );
  const opened = wrappers.flatMap(({ kind, name, hosts }) => {
    const service = { kind, name };
    return hosts.map((pattern) => [pattern, service] as const);
  });
  return [...known, ...opened];
}
