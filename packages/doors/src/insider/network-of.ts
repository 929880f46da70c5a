const fourNumbers = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/u;

/** The network of an address, as far as addresses of one place usually share it: /24 of IPv4, /48 of IPv6. */
export function networkOf(ip: string): string | undefined {
  const four = fourNumbers.exec(ip)?.[1];
  if (four !== undefined) return `${four}.0/24`;
  if (ip.length > 45 || !ip.includes(":")) return undefined;
  const [head = ""] = ip.toLowerCase().split("::", 1);
  const groups = head.split(":").slice(0, 3);
  while (groups.length < 3) groups.push("0");
  return groups.every((group) => /^[\da-f]{0,4}$/u.test(group))
    ? `${groups.map((group) => group.replace(/^0+(?=.)/u, "") || "0").join(":")}::/48`
    : undefined;
}
