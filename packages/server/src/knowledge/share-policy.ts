import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSetting, type Database, type Handle } from "@doorward/store";
import { readOwnPolicy, readSharedPolicy } from "./policy-text.ts";
import { readIfThere } from "./read-if-there.ts";

/** What sharing the policy of a server needs. */
export interface SharingOptions {
  readonly database: Database;
  /** The folder with `doorward.yaml`. */
  readonly folder: string;
  readonly now: () => Date;
  readonly onProblem: (error: unknown) => void;
}

const lookEveryMs = 30_000;

/** Tells workers elsewhere the policy of this machine, now and whenever it changes. */
export async function startSharing({
  database,
  folder,
  now,
  onProblem,
}: SharingOptions): Promise<{ readonly close: () => Promise<void> }> {
  let told = readOwnPolicy(folder);
  await sharePolicy(database, folder, now());
  // Only a change is told again: of two servers with policies of their own, the one that changed last counts.
  const look = async () => {
    try {
      const text = readOwnPolicy(folder);
      if (text === told) return;
      await sharePolicy(database, folder, now());
      told = text;
    } catch (error) {
      onProblem(error);
    }
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, lookEveryMs).unref();
  return {
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}

/**
 * Shares the policy of this machine, and takes back what this machine shared when the file is gone. A server that never had one
 * leaves that of others alone.
 */
export async function sharePolicy(handle: Handle, home: string, at: Date): Promise<void> {
  const own = readOwnPolicy(home);
  const shared = await readSharedPolicy(handle);
  const note = join(home, "policy.shared");
  const noted = readIfThere(note);
  if (own !== undefined) {
    writeFileSync(note, hash(own), { mode: 0o600 });
    if (own !== shared) await writeSetting(handle, "policy", own, at);
  } else if (noted !== undefined) {
    if (shared !== undefined && hash(shared) === Buffer.from(noted).toString("latin1"))
      await writeSetting(handle, "policy", "", at);
    rmSync(note, { force: true });
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
