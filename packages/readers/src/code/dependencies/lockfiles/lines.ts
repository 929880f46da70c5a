import type { Lockfile } from "../reading.ts";
import { scanLines } from "../text/scan-lines.ts";
import type { Source } from "../text/source.ts";
import { collectLockfile } from "./collect.ts";

/** Reads `go.sum`: a checksum for each module and version. Where a module comes from is its own name. */
export function readGoSum(source: Source): Lockfile {
  const collector = collectLockfile(source, "go");
  for (const { text, start } of scanLines(source.text)) {
    const [name = "", version = "", checksum = ""] = text.trim().split(" ");
    if (!version.endsWith("/go.mod")) collector.addRow({ name, version, integrity: checksum !== "", start });
  }
  return collector.finish();
}

/** Reads `Gemfile.lock`: blocks of a kind of source, its `remote`, and rows indented by four. */
export function readGemfileLock(source: Source): Lockfile {
  const collector = collectLockfile(source, "rubygems");
  let kind = "";
  let remote = "";
  for (const { text, indent, start } of scanLines(source.text)) {
    const body = text.slice(indent);
    if (indent === 0) {
      kind = body;
      remote = "";
    } else if (body.startsWith("remote: ")) {
      remote = body.slice("remote: ".length);
    }
    const row = indent === 4 ? /^([^ (]{1,200}) \(([^)]{1,200})\)$/u.exec(body) : null;
    if (row === null || !["GEM", "GIT", "PATH", "PLUGIN SOURCE"].includes(kind)) continue;
    const [, name = "", version = ""] = row;
    const addresses = remote === "" || kind === "PATH" ? [] : [remote];
    collector.addRow({ name, version, addresses, local: kind === "PATH", start: start + indent });
  }
  return collector.finish();
}
