import { loadavg } from "node:os";
import process from "node:process";
import { compareNames, makeNameIndex, readName, sameNameFrom } from "@doorward/readers/names";
import type { NamePair } from "./make-pairs.ts";
import { makeListedNames, makePeople } from "./make-people.ts";
import { peers } from "./peers.ts";

/** What asking takes, in processor time. */
export interface NamesSpeed {
  readonly listed: number;
  readonly indexMs: number;
  /** One name against all that are listed, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** So many people again, in seconds. */
  readonly people: number;
  readonly rescreenSeconds: number;
  /** Pairs a second of each way to compare. */
  readonly pairs: readonly { readonly name: string; readonly perSecond: number }[];
  readonly loadBefore: number;
}

const count = { listed: 25_000, asked: 2000, people: 10_000 };

/** Measures on one core: making the index, asking it, asking it for many people, and comparing pairs beside the peers. */
export function measureSpeed(pairs: readonly NamePair[], share = 1): NamesSpeed {
  const loadBefore = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const listed = makeListedNames(Math.round(count.listed * share), 7);
  const began = readClock();
  const index = makeNameIndex(listed);
  const indexMs = readClock() - began;
  const asked = makePeople(Math.round(count.asked * share), 11);
  const times = asked.map((name) => {
    const start = readClock();
    index.find(readName(name), sameNameFrom);
    return readClock() - start;
  });
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  const people = makePeople(Math.round(count.people * share), 13);
  const start = readClock();
  for (const name of people) index.find(readName(name), sameNameFrom);
  const rescreenSeconds = (readClock() - start) / 1000;
  const ways = [{ name: "Doorward", compare: compareNames }, ...peers];
  return {
    listed: listed.length,
    indexMs,
    p50: at(0.5),
    p95: at(0.95),
    people: people.length,
    rescreenSeconds,
    pairs: ways.map(({ name, compare }) => ({ name, perSecond: measurePairs(pairs, compare) })),
    loadBefore,
  };
}

function measurePairs(pairs: readonly NamePair[], compare: (one: string, other: string) => number): number {
  const windows = [0, 1, 2].map(() => {
    const start = readClock();
    for (const { one, other } of pairs) compare(one, other);
    return pairs.length / ((readClock() - start) / 1000);
  });
  return Math.max(...windows);
}

/** Milliseconds of processor time, which others on the machine do not change. */
function readClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
