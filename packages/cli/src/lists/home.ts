import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { findUpwards } from "../policy.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * The folder in which Doorward keeps what it was given: `DOORWARD_HOME`, else the nearest `.doorward` from `folder`
 * upwards where one is given, else a folder among the user's data. It may not exist yet.
 */
export function findHome(environment: Surroundings["environment"], folder: string | undefined): string {
  const named = environment["DOORWARD_HOME"] ?? "";
  if (named !== "") return named;
  const nearest = folder === undefined ? undefined : findUpwards(".doorward", folder);
  return nearest ?? findDataFolder(environment);
}

/** XDG base directories where they are set, else what the platform has for the data of programs. */
function findDataFolder(environment: Surroundings["environment"]): string {
  const shared = environment["XDG_DATA_HOME"] ?? "";
  if (shared !== "") return join(shared, "doorward");
  const home = homedir();
  if (process.platform === "darwin") return join(home, "Library/Application Support/doorward");
  if (process.platform === "win32") return join(environment["LOCALAPPDATA"] ?? join(home, "AppData/Local"), "doorward");
  return join(home, ".local/share/doorward");
}
