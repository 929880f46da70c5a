const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u;

/** Whether a browser says that a page of ours asks; undefined when no browser says anything. */
export function isSameOrigin(headers: Headers, publicUrl: URL): boolean | undefined {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin === null && site === null) return undefined;
  return (origin === null || isOurs(origin, publicUrl)) && (site === null || site === "same-origin");
}

/** This machine has several names for itself, and a browser on it may use any. */
function isOurs(text: string, publicUrl: URL): boolean {
  if (text === publicUrl.origin) return true;
  if (!URL.canParse(text) || !loopback.test(publicUrl.hostname)) return false;
  const { protocol, hostname, port } = new URL(text);
  return loopback.test(hostname) && protocol === publicUrl.protocol && port === publicUrl.port;
}
