import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { createIntakeSource, findIntakeSource, listArrivals, readBlob, type IntakeSource } from "@doorward/store";
import { openServices, type ServicesOptions, type TestServices } from "../services.test-support.ts";
import { getKind } from "./sources.ts";
import { startIntake } from "./start-intake.ts";

/** Services whose sources run, in a folder of their own. */
export interface RunningIntake extends TestServices {
  /** Where watched folders lie. */
  readonly folder: string;
  /** What went wrong and nobody expected. */
  readonly problems: unknown[];
  readonly connect: (kind: string, settings: object, secrets?: Record<string, string>) => Promise<IntakeSource>;
  readonly find: (id: string) => Promise<IntakeSource>;
  /** The bytes of what came from a source, the oldest first. */
  readonly listBytes: (id: string) => Promise<readonly string[]>;
  /** Stops all sources and starts them again, as a server that is stopped and started does. */
  readonly restart: () => Promise<void>;
}

/** Runs sources before the tests of a file and stops them after. */
export function useIntake(options: ServicesOptions = {}): () => RunningIntake {
  let opened: RunningIntake | undefined;
  before(async () => {
    opened = await openIntake(options);
  });
  after(async () => await opened?.close());
  return () => {
    assert.ok(opened);
    return opened;
  };
}

async function openIntake(options: ServicesOptions): Promise<RunningIntake> {
  const opened = await openServices(options);
  const { services } = opened;
  const folder = mkdtempSync(join(tmpdir(), "doorward-intake-"));
  const problems: unknown[] = [];
  const start = () =>
    startIntake({
      services,
      folder,
      onProblem: (problem) => void problems.push(problem),
      lookEvery: 50,
      firstWait: 20,
    });
  let intake = start();
  return {
    ...opened,
    folder,
    problems,
    async connect(kind, settings, secrets = {}) {
      const { usualDoor: door } = getKind(kind);
      const about = { kind, name: kind, door, settings: { ...settings }, secrets, at: services.now() };
      return await createIntakeSource(services.database, about);
    },
    async find(id) {
      const source = await findIntakeSource(services.database, id);
      assert.ok(source);
      return source;
    },
    async listBytes(id) {
      const { arrivals } = await listArrivals(services.database, { doors: ["support", "hiring"], limit: 200 });
      const own = arrivals.filter(({ source }) => source === id).toReversed();
      const texts: string[] = [];
      for (const { sha256 } of own) {
        const pieces: Uint8Array[] = [];
        for await (const piece of readBlob(services.database, sha256 ?? "")) pieces.push(piece);
        texts.push(Buffer.concat(pieces).toString("latin1"));
      }
      return texts;
    },
    async restart() {
      await intake.close();
      intake = start();
    },
    async close() {
      await intake.close();
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something is so; the test fails when it never is. */
export async function until(is: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail(`It never came to pass: ${what}.`);
}
