/** Where something that a document loads lies. */
export type TargetPlace =
  /** On the web, also inside a page that was saved as mail (`mhtml:`). */
  | "web"
  /** On a file server: a path with two slashes. */
  | "server"
  /** In the document or on the machine at hand. */
  | "local";

/** Where a path or an address leads. */
export function placeOf(target: string): TargetPlace {
  const text = target.trim().replaceAll("\\", "/");
  if (/^(?:https?|ftp|mhtml|mk|x-usc|webdav|ms-[\w-]{1,40}):/iu.test(text)) return "web";
  const path = text.replace(/^file:/iu, "");
  // file:///C:/a is the machine's own, file://server/a and file://///server/a are not.
  const bare = /^file:/iu.test(text) ? path.replace(/^\/\/\/(?=[A-Za-z]:|[^/])/u, "/") : path;
  return /^\/\/+[^/]/u.test(bare) ? "server" : "local";
}
