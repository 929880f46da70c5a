import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { makeDocument } from "../../packages/server/src/contract/openapi.ts";
import { routes } from "../../packages/server/src/contract/routes.ts";
import { renderClientTypes } from "./client-types.ts";
import { renderConnectPages } from "./connect-pages.ts";
import { fillRouteTable } from "./route-table.ts";

/** What is made of the routes, by path. They load every rule, so the registry has to fit the rules before this is imported. */
export function renderApiFiles(root: string): ReadonlyMap<string, string> {
  return new Map([
    ["packages/server/src/client.generated.ts", renderClientTypes({ ...makeDocument(routes) })],
    ["packages/server/src/connect-pages/connect-pages.generated.ts", renderConnectPages(readConnectPages(root))],
    ["docs/api.md", fillRouteTable(readFileSync(join(root, "docs/api.md"), "utf8"), routes)],
  ]);
}

function readConnectPages(root: string): ReadonlyMap<string, string> {
  const paths = globSync("docs/connect/*.md", { cwd: root }).toSorted();
  return new Map(paths.map((path) => [basename(path, ".md"), readFileSync(join(root, path), "utf8")]));
}
