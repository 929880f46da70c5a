import { resolve } from "node:path";
import process from "node:process";
import type { Surroundings } from "../surroundings.ts";

/**
 * The folder in which the server keeps its data: the one named, else `DOORWARD_HOME`, else `.doorward` where it is started.
 * Unlike what judges (home.ts), a server is started by somebody who chose the place.
 */
export function findDataFolder(named: string | undefined, environment: Surroundings["environment"]): string {
  const chosen = [named, environment["DOORWARD_HOME"]].find((folder) => folder !== undefined && folder !== "");
  return resolve(process.cwd(), chosen ?? ".doorward");
}
