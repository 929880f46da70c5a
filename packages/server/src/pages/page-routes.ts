import { defineRoute, type Route } from "../contract/route.ts";
import { pages } from "./pages.generated.ts";

/** Nothing but what this server gives itself, no script inside a page, and no text that becomes markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** The pages until there is a desk: where one signs in, is let in, and sees something judged. They hold nothing of anybody. */
export const pageRoutes: readonly Route[] = [
  definePage("pages-home", "/", "home.html", "Shows the first page."),
  definePage(
    "pages-sign-in",
    "/sign-in",
    "home.html",
    "Shows where one signs in; `return` is a path to go to afterwards.",
  ),
  definePage("pages-set-up", "/set-up", "set-up.html", "Shows where the first administrator is made."),
  definePage("pages-invitation", "/invitation", "invitation.html", "Shows where somebody who was invited comes in."),
  definePage("pages-script", "/assets/doorward.js", "doorward.js", "Gives the script of the pages."),
  definePage("pages-style", "/assets/doorward.css", "doorward.css", "Gives the style of the pages."),
  definePage("pages-mark", "/assets/doorward.svg", "doorward.svg", "Gives the mark of the pages."),
];

function definePage(id: string, path: string, file: keyof typeof pages, summary: string): Route {
  const type = types[file.slice(file.lastIndexOf(".") + 1)] ?? "text/plain";
  const headers = { "content-type": type, "content-security-policy": policy, "cache-control": "no-cache" };
  return defineRoute({
    id,
    method: "get",
    path,
    summary,
    allows: "anyone",
    answers: { 200: { describes: "The page.", body: "page" } },
    handle: async () => ({ status: 200, headers, body: pages[file] }),
  });
}
