import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Surroundings } from "./surroundings.ts";

/**
 * The folder in which Doorward keeps what it was given, and finds the policy: `DOORWARD_HOME`, else a folder among the
 * user's data. It may not exist yet. It is never looked for where somebody stands: that may be what a stranger sent.
 */
export function findHome(environment: Surroundings["environment"]): string {
  const named = environment["DOORWARD_HOME"] ?? "";
  return named === "" ? findProgramData(environment) : named;
}

/** XDG base directories where they are set, else what the platform has for the data of programs. */
function findProgramData(environment: Surroundings["environment"]): string {
  const shared = environment["XDG_DATA_HOME"] ?? "";
  if (shared !== "") return join(shared, "doorward");
  const home = homedir();
  if (process.platform === "darwin") return join(home, "Library/Application Support/doorward");
  if (process.platform === "win32") return join(environment["LOCALAPPDATA"] ?? join(home, "AppData/Local"), "doorward");
  return join(home, ".local/share/doorward");
}
