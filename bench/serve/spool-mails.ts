import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { makeMessages } from "../mail/make-messages.ts";

/** Mails in one file, one behind the other. */
export interface SpooledMails {
  readonly path: string;
  /** How long each is. */
  readonly lengths: readonly number[];
}

const size = { mean: 20_000, least: 4000, most: 80_000 };

/**
 * Honest mails, all different and 20 KB on average: of those that the generator makes, each that brings the average nearer. They
 * stay in the cache, since making them takes longer than sending them.
 */
export function spoolMails(count: number, cache: string): SpooledMails {
  const folder = join(cache, `mails-${count}`);
  const path = join(folder, "mails");
  const index = join(folder, "lengths.json");
  if (!existsSync(index)) {
    process.stderr.write(`Making ${count} mails …\n`);
    mkdirSync(folder, { recursive: true });
    const lengths = writeMails(count, path);
    writeFileSync(`${index}.new`, JSON.stringify(lengths));
    renameSync(`${index}.new`, index);
  }
  return { path, lengths: JSON.parse(readFileSync(index, "utf8")) as number[] };
}

/** The mails themselves. */
export function readMails({ path, lengths }: SpooledMails): readonly Buffer[] {
  const all = readFileSync(path);
  let at = 0;
  return lengths.map((length) => all.subarray(at, (at += length)));
}

function writeMails(count: number, path: string): readonly number[] {
  const file = openSync(path, "w");
  const lengths: number[] = [];
  let sum = 0;
  for (const { bytes } of makeMessages(count * 10, 5)) {
    if (lengths.length === count) break;
    const isNearer = sum > size.mean * lengths.length ? bytes.length <= size.mean : bytes.length >= size.mean / 2;
    if (!isNearer || bytes.length < size.least || bytes.length > size.most) continue;
    writeSync(file, bytes);
    lengths.push(bytes.length);
    sum += bytes.length;
  }
  closeSync(file);
  return lengths;
}
