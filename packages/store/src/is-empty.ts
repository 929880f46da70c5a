import type { Handle } from "./database.ts";
import { lockUntilCommit } from "./locks.ts";

/** Whether nothing was ever accepted. Others who ask wait until the caller's transaction ends, and see what it accepted. */
export async function isEmptyUntilCommit(handle: Handle): Promise<boolean> {
  await lockUntilCommit(handle, "sample");
  const first = await handle.sql.selectFrom("arrivals").select("id").limit(1).executeTakeFirst();
  return first === undefined;
}
