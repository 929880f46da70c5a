import { BlockList } from "node:net";

/** What the Internet does not route to anybody: https://www.iana.org/assignments/iana-ipv4-special-registry. */
const specialIpv4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Of the one block of IPv6 that is given out, what carries another address inside or belongs to nobody. */
const specialIpv6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const refusedIpv4 = makeList(specialIpv4, "ipv4");
const refusedIpv6 = makeList(specialIpv6, "ipv6");
/** RFC 4291, section 2.4: all unicast addresses of the Internet lie here. */
const givenIpv6 = makeList([["2000::", 3]], "ipv6");

/** Whether an address is one of the Internet, and not of this machine, its network, or one that leads to them. */
export function isPublicAddress({ address, family }: { readonly address: string; readonly family: number }): boolean {
  if (family === 4) return !refusedIpv4.check(address, "ipv4");
  return givenIpv6.check(address, "ipv6") && !refusedIpv6.check(address, "ipv6");
}

function makeList(networks: typeof specialIpv4, family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}
