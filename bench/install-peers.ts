import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmCommand } from "./npm-command.ts";

/** Installs what Doorward is compared with, when bench/node_modules does not match bench/package-lock.json. */
export function installPeers(folder: string): void {
  const wanted = createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
  const stamp = join(folder, "node_modules", ".doorward-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write("Installing what Doorward is compared with …\n");
  const { command, first, shell } = npmCommand();
  const { status } = spawnSync(command, [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell,
  });
  if (status !== 0) throw new Error("The peers could not be installed. Check the connection to the npm registry.");
  writeFileSync(stamp, wanted);
}
