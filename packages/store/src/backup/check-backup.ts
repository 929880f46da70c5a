import type { Keyring } from "../keys/keyring.ts";
import { openFrames } from "./frames.ts";

/** Throws a Problem when a file is no backup or the key does not open it. What comes after its first part is not read. */
export async function checkBackup(stream: AsyncIterable<Uint8Array>, keys: Keyring): Promise<void> {
  const frames = openFrames(stream, keys);
  await frames.next();
  await frames.return(undefined);
}
