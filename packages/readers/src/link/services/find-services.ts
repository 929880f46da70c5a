import type { LinkHost, LinkService } from "@doorward/core";
import { indexHosts, type HostIndex } from "./host-index.ts";
import { listServices } from "./list-services.ts";

let index: HostIndex<LinkService> | undefined;

/** What the host is known to offer to everybody at this path. Several services can be at one host, each named once. */
export function findServices(host: LinkHost, path: string): readonly LinkService[] {
  index ??= indexHosts(listServices());
  const found = index.find(host, path);
  return found.length < 2 ? found : [...new Set(found)];
}
