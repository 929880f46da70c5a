import type { Database } from "./database.ts";

/** Whether the database answers within so many milliseconds. */
export async function askDatabase({ engine }: Pick<Database, "engine">, patienceMs: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patienceMs);
  try {
    return await Promise.race([engine.run("select 1").then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
