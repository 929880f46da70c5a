import { join } from "node:path";
import { readSetting, type Handle } from "@doorward/store";
import { readIfThere } from "./read-if-there.ts";

/** The policy that people keep on this machine; undefined when there is none. */
export function readOwnPolicy(home: string): string | undefined {
  const bytes = readIfThere(join(home, "doorward.yaml"));
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
}

/** The file where there is one, and the server's where there is none, as on the machine of a worker. */
export async function findPolicyText(handle: Handle, home: string): Promise<string | undefined> {
  return readOwnPolicy(home) ?? (await readSharedPolicy(handle));
}

/** The policy that a server shares; undefined when none does. */
export async function readSharedPolicy(handle: Handle): Promise<string | undefined> {
  const text = await readSetting(handle, "policy");
  return text === "" ? undefined : text;
}
