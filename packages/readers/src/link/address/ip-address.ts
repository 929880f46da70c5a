import type { AddressRange } from "@doorward/core";

/** Eight numbers of sixteen bits. */
type Groups = readonly number[];

/** Where an IPv4 address in four decimal parts belongs. */
export function rangeOfIpv4(address: string): AddressRange {
  const [first = 0, second = 0, third = 0, fourth = 0] = address.split(".").map(Number);
  return findRange(ipv4Ranges, ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0);
}

/** Where an IPv6 address in brackets, as browsers write it, belongs; one that carries an IPv4 address belongs where that does. */
export function rangeOfIpv6(host: string): AddressRange {
  const inner = mappedAddress(host);
  if (inner !== undefined) return rangeOfIpv4(inner);
  const groups = readGroups(host);
  const [first = 0, second = 0] = groups;
  if (groups.slice(0, 7).every(isZero) && (groups[7] ?? 0) <= 1) return "loopback";
  for (const [prefix, length, range] of ipv6Ranges) {
    const start = (((first << 16) | second) >>> 0) >>> (32 - length);
    if (start === prefix >>> (32 - length)) return range;
  }
  return first >>> 13 === 1 ? "public" : "reserved";
}

/** The IPv4 address in four decimal parts inside an IPv6 one: IPv4-mapped (RFC 4291), NAT64 (RFC 6052) or 6to4 (RFC 3056). */
export function mappedAddress(host: string): string | undefined {
  const groups = readGroups(host);
  const [first, second] = groups;
  const isMapped = groups.slice(0, 5).every(isZero) && groups[5] === 0xff_ff;
  const isTranslated = first === 0x64 && second === 0xff_9b && groups.slice(2, 6).every(isZero);
  if (isMapped || isTranslated) return writeIpv4(groups[6] ?? 0, groups[7] ?? 0);
  return first === 0x20_02 ? writeIpv4(second ?? 0, groups[2] ?? 0) : undefined;
}

function isZero(group: number): boolean {
  return group === 0;
}

function writeIpv4(high: number, low: number): string {
  return `${high >> 8}.${high & 0xff}.${low >> 8}.${low & 0xff}`;
}

function readGroups(host: string): Groups {
  const [before = "", after] = host.slice(1, -1).split("::", 2);
  const head = readPart(before);
  if (after === undefined) return head;
  const tail = readPart(after);
  return [...head, ...Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => 0), ...tail];
}

function readPart(part: string): number[] {
  return part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
}

/** First address, length of the prefix in bits, range. */
type Block = readonly [number, number, AddressRange];

/** IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771); narrower blocks first. */
const ipv4Ranges: readonly Block[] = [
  [0x00_00_00_00, 32, "loopback"], // 0.0.0.0: "this host"; connecting to it reaches the own machine.
  [0x00_00_00_00, 8, "reserved"],
  [0x0a_00_00_00, 8, "private"],
  [0x64_40_00_00, 10, "private"], // 100.64.0.0: shared by the customers of a provider.
  [0x7f_00_00_00, 8, "loopback"],
  [0xa9_fe_00_00, 16, "link-local"],
  [0xac_10_00_00, 12, "private"],
  [0xc0_00_00_09, 32, "public"], // 192.0.0.9 and 192.0.0.10: anycast, globally reachable.
  [0xc0_00_00_0a, 32, "public"],
  [0xc0_00_00_00, 24, "reserved"],
  [0xc0_00_02_00, 24, "documentation"],
  [0xc0_58_63_00, 24, "reserved"],
  [0xc0_a8_00_00, 16, "private"],
  [0xc6_12_00_00, 15, "reserved"],
  [0xc6_33_64_00, 24, "documentation"],
  [0xcb_00_71_00, 24, "documentation"],
  [0xe0_00_00_00, 3, "reserved"], // Multicast and what is kept for later.
];

/** IANA IPv6 Special-Purpose Address Registry, by the first 32 bits; narrower blocks first. */
const ipv6Ranges: readonly Block[] = [
  [0x00_64_ff_9b, 32, "private"], // 64:ff9b:1::/48; the rest of the block carries IPv4.
  [0x01_00_00_00, 32, "reserved"], // 100::/64 discards.
  [0x20_01_0d_b8, 32, "documentation"],
  [0x20_01_00_00, 23, "reserved"], // Protocols of the IETF: Teredo, ORCHID, benchmarks.
  [0x3f_ff_00_00, 20, "documentation"],
  [0x5f_00_00_00, 16, "reserved"],
  [0xfc_00_00_00, 7, "private"],
  [0xfe_80_00_00, 10, "link-local"],
  [0xfe_c0_00_00, 10, "private"], // Site-local, withdrawn by RFC 3879.
  [0xff_00_00_00, 8, "reserved"],
];

function findRange(blocks: readonly Block[], address: number): AddressRange {
  const block = blocks.find(([start, length]) => address >>> (32 - length) === start >>> (32 - length));
  return block?.[2] ?? "public";
}
