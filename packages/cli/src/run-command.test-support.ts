import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { runCommandLine } from "./command-line.ts";
import { startReaders, type Readers } from "./readers.ts";
import type { Surroundings, TextStream } from "./surroundings.ts";

/** What a command said. */
export interface Told {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Where a command runs, as far as a test has a say. */
export interface TestSurroundings {
  readonly terminal?: Omit<TextStream, "write">;
  readonly environment?: Surroundings["environment"];
  readonly today?: string;
  readonly input?: AsyncIterable<Uint8Array>;
  /** Readers that many commands share, since starting them takes longer than most of what they read. */
  readonly readers?: Surroundings["readers"];
}

/** Runs one command with streams that keep what is written. */
export async function runCommand(words: readonly string[], around: TestSurroundings = {}): Promise<Told> {
  const { terminal = {}, environment = {}, today = "2026-11-26", input, readers } = around;
  const output: string[] = [];
  const errors: string[] = [];
  const status = await runCommandLine(words, {
    output: { ...terminal, write: (text) => output.push(text) },
    errors: { write: (text) => errors.push(text) },
    ...(input === undefined ? {} : { input }),
    ...(readers === undefined ? {} : { readers }),
    // Whoever runs the tests may have lists of their own.
    environment: { DOORWARD_HOME: join(tmpdir(), "doorward-no-home"), ...environment },
    today,
  });
  return { status, output: output.join(""), errors: errors.join("") };
}

/** Readers for many commands of a file of tests, after which they end. */
export function useReaders(): Readers {
  const readers = startReaders();
  after(() => readers.close());
  return { ...readers, close: () => undefined };
}

/** That a command refused in one line that names what is wrong, and did nothing. */
export function expectRefusal({ status, output, errors }: Told, wanted: number, told: string): void {
  assert.equal(status, wanted, errors);
  assert.equal(output, "");
  assert.match(errors, /^doorward: [^\n]+\n$/u);
  assert.ok(errors.includes(told), errors);
}
