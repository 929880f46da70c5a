import type { Route } from "../../packages/server/src/contract/route.ts";

const begin = "<!-- routes: generated, do not edit -->";
const end = "<!-- end of routes -->";

/** Puts the table of all routes into the page, between its marks. */
export function fillRouteTable(page: string, routes: readonly Route[]): string {
  const [before, rest] = cut(page, begin);
  const [, after] = cut(rest, end);
  return `${before}${begin}\n\n${renderTable(routes)}\n${end}${after}`;
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docs/api.md has no line "${mark}".`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function renderTable(routes: readonly Route[]): string {
  const rows = routes.map(({ method, path, allows, scope, summary }) => [
    `\`${method.toUpperCase()} ${path}\``,
    allows === "anyone" ? "anyone" : allows.length === 5 ? "every role" : allows.join(", "),
    scope === undefined ? (allows === "anyone" ? "" : "no token") : `\`${scope}\``,
    summary,
  ]);
  const all = [["route", "who may", "scope of tokens", "what it does"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...all.map((row) => (row[column] ?? "").length)));
  const write = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |\n`;
  return [write(all[0] ?? []), write(widths.map((width) => "-".repeat(width))), ...rows.map(write)].join("");
}
