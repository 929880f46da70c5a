import type { LinkHost, Official } from "@doorward/core";

/** The brand that owns a host; undefined when nobody on the list does. */
export function findOfficial(_host: LinkHost): Official | undefined {
  return undefined;
}
