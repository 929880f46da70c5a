import type { HostPattern } from "../../services/host-index.ts";
import { openNamedHost } from "../decode/named-host.ts";
import { readParameter } from "../decode/parameters.ts";
import type { Wrapper } from "../wrapper.ts";

/** Mail gateways that keep the target to themselves, but for its host where the organisation wants it shown. */
export const hostGateways: readonly Wrapper[] = [
  namingHost("Mimecast URL Protect", [
    "mimecast.com/s",
    "mimecast.com/r",
    "mimecastprotect.com/s",
    "mimecastprotect.com/r",
  ]),
  namingHost("Inky", ["inky.com/link"]),
  namingHost("Egress Defend", ["defend.egress.com/Warning"]),
];

function namingHost(name: string, hosts: readonly HostPattern[]): Wrapper {
  return {
    name,
    kind: "wrapper",
    via: "wrapper",
    hosts,
    open: ({ query }) => openNamedHost(readParameter(query, "domain")),
  };
}
