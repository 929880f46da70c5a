/** Where to go after signing in: only a path of this server, and not the way in itself. */
export function findReturnPath(search: string, origin: string): string {
  const wanted = new URLSearchParams(search).get("return") ?? "/";
  if (!wanted.startsWith("/") || !URL.canParse(wanted, origin)) return "/";
  const address = new URL(wanted, origin);
  const isOurs = address.origin === origin && !address.pathname.startsWith("//");
  return isOurs && address.pathname !== "/sign-in" ? address.pathname + address.search : "/";
}
