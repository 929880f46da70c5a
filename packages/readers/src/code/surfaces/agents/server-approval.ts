import { textsAt, writtenAt } from "../documents/data-node.ts";
import { readJson } from "../documents/json.ts";
import type { FoundFile } from "../reader.ts";

/**
 * The servers of `.mcp.json` that the folder's own settings approve before the person is asked; `*` for all of them.
 * Source: Claude Code settings, enableAllProjectMcpServers and enabledMcpjsonServers.
 */
export function findApproved(file: FoundFile): string[] {
  if (file.tool !== "mcp") return [];
  return ["settings.json", "settings.local.json"].flatMap((name) => {
    const path = file.view.resolve(file.base, `.claude/${name}`);
    const { root } = readJson(path === undefined ? "" : (file.view.text(path) ?? ""));
    if (writtenAt(root, "enableAllProjectMcpServers") === "true") return ["*"];
    return textsAt(root, "enabledMcpjsonServers").map(({ value }) => value);
  });
}
