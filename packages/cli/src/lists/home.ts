import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { findUpwards } from "../policy.ts";

/**
 * The folder in which Doorward keeps what it was given: `DOORWARD_HOME`, else the nearest `.doorward` from `folder`
 * upwards, else a folder among the user's data. It may not exist yet.
 */
export function findHome(environment: Readonly<Record<string, string | undefined>>, folder: string): string {
  const named = environment["DOORWARD_HOME"] ?? "";
  return named === "" ? (findUpwards(".doorward", folder) ?? findDataFolder(environment)) : named;
}

/** XDG base directories where they are set, else what the platform has for the data of programs. */
function findDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const shared = environment["XDG_DATA_HOME"] ?? "";
  if (shared !== "") return join(shared, "doorward");
  const home = homedir();
  if (process.platform === "darwin") return join(home, "Library/Application Support/doorward");
  if (process.platform === "win32") return join(environment["LOCALAPPDATA"] ?? join(home, "AppData/Local"), "doorward");
  return join(home, ".local/share/doorward");
}
