import type { LinkHost, LinkService, Official } from "@doorward/core";
import { findOfficial } from "../../brands/find-official.ts";
import { findServices } from "../../services/find-services.ts";

/** What is known of hosts; tests hand in their own. */
export interface KnownHosts {
  readonly findOfficial: (host: LinkHost) => Official | undefined;
  readonly findServices: (host: LinkHost, path: string) => readonly LinkService[];
}

/** What Doorward knows of hosts. */
export const knownHosts: KnownHosts = { findOfficial, findServices };
