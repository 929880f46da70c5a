/** Seconds. */
const days = 86_400;

/** What a cookie of ours is called: with `__Host-` no other host, not even one below ours, can set it (RFC 6265bis, 4.1.3.2). */
function cookieName(name: string, publicUrl: URL): string {
  return publicUrl.protocol === "https:" ? `__Host-${name}` : name;
}

/**
 * The cookie's value; undefined also when there are two of the name: one of them was set by somebody else, and nobody can say
 * which.
 */
export function readCookie(headers: Headers, name: string, publicUrl: URL): string | undefined {
  const whole = cookieName(name, publicUrl);
  const found = (headers.get("cookie") ?? "").split(";").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 && pair.slice(0, at).trim() === whole ? [pair.slice(at + 1).trim()] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A whole `Set-Cookie`. Strict: it does not come along from other sites, not even with a link. */
export function writeCookie(
  name: string,
  value: string,
  publicUrl: URL,
  { seconds = 7 * days, sameSite = "Strict" }: { readonly seconds?: number; readonly sameSite?: "Strict" | "Lax" } = {},
): string {
  const secure = publicUrl.protocol === "https:" ? "; Secure" : "";
  return `${cookieName(name, publicUrl)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=${sameSite}${secure}`;
}

/** A whole `Set-Cookie` that takes the cookie away. */
export function dropCookie(name: string, publicUrl: URL): string {
  return writeCookie(name, "", publicUrl, { seconds: 0 });
}
