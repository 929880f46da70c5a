import { completeInsiderSettings, type InsiderSettings } from "@doorward/core";
import { readSetting, type Handle } from "@doorward/store";

/** What holds at the insider door now. */
export async function readInsiderSettings(handle: Handle): Promise<InsiderSettings> {
  return completeInsiderSettings(await readSetting(handle, "insider"));
}
