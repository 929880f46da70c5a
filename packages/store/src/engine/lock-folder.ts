import {
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Problem } from "@doorward/core";
import { describeOwnProcess, isRunning, readOwner, writeOwner } from "./folder-owner.ts";

/** How often an owner shows that it lives, and how long one whose number says nothing here may be silent. */
const beat = 1000;
const longestSilence = 10_000;

const released = "released\n";
const mostAttempts = 100;

/**
 * Makes the folder this process's own and gives the way to let go of it. Throws a Problem that names the process which has
 * it. What a process left that was killed is taken over.
 *
 * Claims are numbered; the highest counts, and each is made by one process alone. The highest is never removed, so numbers
 * never start again, and whoever made a claim while a higher one was there sees that and gives up.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const newest = Math.max(0, ...listClaims(folder));
    if (newest > 0 && (await watchOwner(folder, newest)) === "look again") continue;
    const own = newest + 1;
    if (!claim(pathOf(folder, own))) continue;
    const claims = listClaims(folder);
    if (claims.some((number) => number > own)) {
      rmSync(pathOf(folder, own), { force: true });
      continue;
    }
    for (const number of claims.filter((other) => other < own)) rmSync(pathOf(folder, number), { force: true });
    return keepAlive(pathOf(folder, own));
  }
  throw new Problem("store-in-use", `The folder ${folder} is being opened by another Doorward. Try again.`);
}

/** Throws a Problem when the owner of a claim lives, after watching it where only watching tells. */
async function watchOwner(folder: string, number: number): Promise<"gone" | "look again"> {
  const path = pathOf(folder, number);
  const text = readClaim(path);
  if (text === released) return "gone";
  if (text === undefined) return "look again";
  const owner = readOwner(text);
  const lives = owner === undefined ? "unknown" : isRunning(owner);
  if (lives === false) return "gone";
  const change = lives === true ? "beat" : await watchClaim(path, text);
  if (change === undefined) return "gone";
  if (change === "text" || owner === undefined) return "look again";
  const where = lives === true ? "" : " of another container or machine";
  throw new Problem(
    "store-in-use",
    `The folder ${folder} is in use by another Doorward (process ${String(owner.process)}${where}). Stop it, talk to it ` +
      "instead, or name another folder with --data.",
  );
}

/** What changes about the claim while it is watched. Times of two machines are not compared, only two of the same file. */
async function watchClaim(path: string, text: string): Promise<"text" | "beat" | undefined> {
  const first = readBeat(path);
  for (let waited = 0; waited < longestSilence; waited += beat / 4) {
    await wait(beat / 4);
    if (readClaim(path) !== text) return "text";
    if (readBeat(path) !== first) return "beat";
  }
  return undefined;
}

/** Shows that the owner lives until it lets go. */
function keepAlive(path: string): () => void {
  const timer = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // The folder was removed, or the disk is full; the database itself will tell.
    }
  }, beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    try {
      writeFileSync(path, released);
    } catch {
      // A folder that was removed needs no letting go.
    }
  };
}

function claim(path: string): boolean {
  try {
    const file = openSync(path, "wx", 0o600);
    writeSync(file, writeOwner(describeOwnProcess()));
    closeSync(file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw new Problem("store-not-ready", `Nothing can be written to ${path} (${code ?? "unknown"}). Check its rights.`);
  }
}

function listClaims(folder: string): number[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const [, number] = /^in-use-by-(\d{1,12})$/u.exec(name) ?? [];
      return number === undefined ? [] : [Number(number)];
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      "store-not-ready",
      `The folder ${folder} cannot be read (${code ?? "unknown"}). Check its rights.`,
    );
  }
}

function pathOf(folder: string, number: number): string {
  return join(folder, `in-use-by-${String(number)}`);
}

/** Undefined when a newer claim has replaced it. */
function readClaim(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new Problem(
      "store-in-use",
      `The file ${path} belongs to another user (${code ?? "unknown"}), so the folder may be in use. Run as that user, or name another folder with --data.`,
    );
  }
}

function readBeat(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
