import { mkdirSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

/** The bytes of an arrival in a private file, for as long as they are judged. */
export interface SpooledArrival {
  readonly path: string;
  readonly remove: () => void;
}

/** Writes the bytes of an arrival down where only this user may read them. */
export async function spoolArrival(
  folder: string,
  { id, name }: { readonly id: string; readonly name: string },
  bytes: AsyncIterable<Uint8Array>,
): Promise<SpooledArrival> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `arrival-${id}${findEnding(name)}`);
  const remove = () => rmSync(path, { force: true });
  const file = await open(path, "w", 0o600);
  try {
    for await (const chunk of bytes) await file.writeFile(chunk);
  } catch (error) {
    await file.close();
    remove();
    throw error;
  }
  await file.close();
  return { path, remove };
}

/** The ending of a name, which tells readers of formats without a mark of their own what it is; nothing else of it. */
function findEnding(name: string): string {
  return /(?:\.[a-z0-9]{1,8}){1,2}$/iu.exec(name.slice(-24))?.[0] ?? "";
}
