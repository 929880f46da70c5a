/**
 * Reads `DOORWARD_PRIVATE_HOSTS`: the hosts of private networks that Doorward may connect to. Only who starts the server names
 * them, so that nobody at the desk can have it ask about in the network it stands in.
 */
export function readPrivateHosts(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<string> {
  const names = (environment["DOORWARD_PRIVATE_HOSTS"] ?? "").split(",");
  return new Set(names.map((name) => name.trim().toLowerCase()).filter((name) => name !== ""));
}
