import { mappedAddress } from "../link/address/ip-address.ts";
import { refang } from "../link/address/refang.ts";
import { refuse, take, type Canonical } from "./canonical.ts";

const longest = 64;
const none = "This is no IP address: write one such as 203.0.113.7 or 2001:db8::7.";

/**
 * An IPv4 address in four decimal parts, or an IPv6 address as RFC 5952 writes it, without brackets and zone. An IPv4
 * address inside an IPv6 one (`::ffff:`, `64:ff9b::`) is that IPv4 address.
 */
export function canonicaliseIpAddress(text: string): Canonical {
  const address = refang(text);
  if (address === "" || address.length > longest) return refuse(none);
  return address.includes(":") ? readIpv6(address) : readIpv4(address);
}

function readIpv4(address: string): Canonical {
  if (/(?:^|\.)0\d/u.test(address))
    return refuse("Programs disagree about numbers that begin with 0; write each part of the address without them.");
  if (!/^(?:(?:0x[\da-f]{1,8}|\d{1,10})(?:\.|$)){1,4}$/iu.test(address) || address.endsWith(".")) return refuse(none);
  const hostname = URL.parse(`https://${address}/`)?.hostname ?? "";
  return hostname === "" ? refuse(none) : take(hostname);
}

function readIpv6(address: string): Canonical {
  const [, inner = ""] = /^\[?([\da-f:.]{2,45})(?:%[\w.~-]{1,32})?\]?$/iu.exec(address) ?? [];
  const hostname = URL.parse(`https://[${inner}]/`)?.hostname ?? "";
  if (!hostname.startsWith("[")) return refuse(none);
  const bare = hostname.slice(1, -1);
  // 6to4 (2002::/16) names a whole network behind an IPv4 address, not the address itself.
  return take((bare.startsWith("2002:") ? undefined : mappedAddress(hostname)) ?? bare);
}
