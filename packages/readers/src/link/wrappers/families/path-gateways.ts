import type { HostPattern } from "../../services/host-index.ts";
import type { Address } from "../../address/address.ts";
import { readTail } from "../decode/tail.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";

/** Mail gateways and sites that write the target into the path. */
export const pathGateways: readonly Wrapper[] = [
  inPath("Cisco Secure Email", "wrapper", ["secure-web.cisco.com"]),
  inPath("Cloudflare Browser Isolation", "wrapper", ["cloudflareaccess.com/browser"]),
  inPath("Menlo Security", "wrapper", ["safe.menlosecurity.com"]),
  inPath("Amazon SES", "redirector", ["awstrack.me/L0"]),
  inPath("Mozilla", "redirector", [
    "outgoing.prod.mozaws.net/v1",
    "prod.outgoing.prod.webservices.mozgcp.net/v1",
    "outgoing.mozilla.org/v1",
  ]),
  inPath("Steam", "redirector", ["steamcommunity.com/linkfilter"]),
  inPath("CJ Affiliate", "redirector", ["anrdoezrs.net/links", "dpbolvw.net/links", "jdoqocy.com/links"]),
];

function inPath(name: string, kind: "wrapper" | "redirector", hosts: readonly HostPattern[]): Wrapper {
  return { name, kind, via: kind === "wrapper" ? "wrapper" : "redirect", hosts, open: openPath };
}

/** Signatures and words stand before the target, never more than these many. */
const mostSegments = 6;

/** Opens a path with a segment that is an address, or at which one begins that is not encoded. */
function openPath(address: Address): readonly string[] {
  let start = 1;
  for (const segment of address.path.split("/", mostSegments).slice(1)) {
    const target = /[:%]/u.test(segment) ? readTail(address, start) : undefined;
    if (target !== undefined) return [target];
    start += segment.length + 1;
  }
  return nothingInside;
}
