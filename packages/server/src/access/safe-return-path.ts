/** Where to go after signing in: a path of this server, and its first page for everything else. */
export function safeReturnPath(text: string | undefined, publicUrl: URL): string {
  if (text === undefined || !text.startsWith("/") || !URL.canParse(text, publicUrl.origin)) return "/";
  const { origin, pathname, search } = new URL(text, publicUrl.origin);
  return origin === publicUrl.origin && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
