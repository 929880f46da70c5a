import type { LinkService, ServiceKind } from "@doorward/core";
import data from "./data/services.json" with { type: "json" };
import { wrappers } from "../wrappers/wrappers.ts";
import type { HostPattern } from "./host-index.ts";

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
