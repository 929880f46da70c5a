import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Surface } from "@doorward/core";
import { openLinks } from "./link-reach.ts";

describe("what leads where", () => {
  it("tells a script that another command asks for by name, beside the files it starts", () => {
    const links = openLinks();
    const place = { path: ".vscode/tasks.json", line: 3, column: 5 };
    links.addScript({ kind: "surface", index: 0 }, { tool: "npm", name: "setup", folder: "", place });
    links.addEdge({ kind: "surface", index: 1 }, { kind: "file", path: "setup.js" }, { path: "package.json", line: 1 });
    const surfaces = [makeSurface("vscode", "open-folder", place.path), makeSurface("npm", "manual", "package.json")];
    const opened = links.findReach(surfaces).filter(({ surface }) => surface === 0);
    assert.deepEqual(
      opened.map(({ path, started, trigger }) => [path, started?.surface, trigger]),
      [
        ["package.json", 1, "open-folder"],
        ["setup.js", undefined, "open-folder"],
      ],
    );
  });
});

function makeSurface(tool: string, trigger: Surface["trigger"], path: string): Surface {
  return {
    tool,
    what: "script",
    name: "setup",
    trigger,
    automatic: trigger === "open-folder",
    at: { path, line: 1, column: 1, excerpt: "…" },
    commands: [],
    files: [],
    concealments: [],
    atRoot: true,
  };
}
