import type { Link } from "@doorward/core";
import { findService } from "./hosting.ts";

/** Hosts of buckets, which are made for files that programs fetch. */
const stores =
  /(?:^|\.)(?:amazonaws\.com|r2\.dev|storage\.googleapis\.com|blob\.core\.windows\.net|digitaloceanspaces\.com|backblazeb2\.com|linodeobjects\.com|myqcloud\.com|aliyuncs\.com|firebasestorage\.googleapis\.com)$/u;

const gateways = new Set(["gateway"] as const);

/** Whether the address opens a file straight from a bucket. */
export function isBucket({ host, services }: Link): boolean {
  return services.length > 0 && host?.kind === "domain" && stores.test(host.name);
}

/** Whether it does, or from a network of files through a gateway. */
export function isFileStore(link: Link): boolean {
  return isBucket(link) || findService(link, gateways) !== undefined;
}
