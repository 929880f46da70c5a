import type { LinkHost, LinkService } from "@doorward/core";

/** What the host is known to offer to everybody. */
export function findServices(_host: LinkHost): readonly LinkService[] {
  return [];
}
