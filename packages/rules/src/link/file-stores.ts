import type { Link } from "@doorward/core";
import { findService } from "./hosting.ts";

/** Hosts of buckets, which are made for files that programs fetch. */
const stores =
  /(?:^|\.)(?:amazonaws\.com|r2\.dev|storage\.googleapis\.com|blob\.core\.windows\.net|digitaloceanspaces\.com|backblazeb2\.com|linodeobjects\.com|myqcloud\.com|aliyuncs\.com|firebasestorage\.googleapis\.com)$/u;

/** Oracle's store has a host for each region, and no service's name of its own. */
const oracle = /^objectstorage\.[a-z\d-]+\.(?:oraclecloud\.com|oci\.customer-oci\.com)$/u;

const gateways = new Set(["gateway"] as const);

/** Whether the address opens a file straight from a bucket. */
export function isBucket({ host, services }: Link): boolean {
  if (host?.kind !== "domain") return false;
  return (
    (services.length > 0 && stores.test(host.name)) ||
    (host.name.startsWith("objectstorage.") && oracle.test(host.name))
  );
}

/** Whether it does, or from a network of files through a gateway. */
export function isFileStore(link: Link): boolean {
  return isBucket(link) || findService(link, gateways) !== undefined;
}
