import type { ApplicationRecord } from "./application-record.ts";
import { readMoment } from "./times.ts";
import { compareOffsets, readWrittenOffset, readZoneOffset } from "./zone-offset.ts";

type Commit = ApplicationRecord["repositories"][number]["commits"][number];

/** Milliseconds of the shortest time from which hours are compared: somebody may travel for weeks. */
const leastTime = 30 * 86_400_000;
const leastCommits = 30;
/** Share of commits that were made elsewhere than claimed, and minutes from which it is elsewhere. */
const leastShare = 0.8;
const leastDifference = 180;

/**
 * Whether the offsets of commits over at least a month are those of another zone than the one that is claimed. No zone is
 * better than another, and no hour of the day is: somebody who works at night is where they say. UTC says nothing, since servers
 * write it.
 */
export function differInHours({ claims, receivedAt }: ApplicationRecord, commits: readonly Commit[]): boolean {
  const zones = [claims.timeZone ?? [], claims.timeZones.map(({ zone }) => zone)].flat();
  if (readZoneOffset(zones[0] ?? "", readMoment(receivedAt)) === undefined) return false;
  const since = readMoment(receivedAt) - 365 * 86_400_000;
  const told = commits
    .filter(({ authoredAt }) => readMoment(authoredAt) >= since && readWrittenOffset(authoredAt) !== 0)
    .slice(-2000);
  const times = told.map(({ authoredAt }) => readMoment(authoredAt));
  if (told.length < leastCommits || Math.max(...times) - Math.min(...times) < leastTime) return false;
  const offsets = zones.flatMap((zone) => listOffsets(zone, receivedAt));
  const elsewhere = told.filter(({ authoredAt }) =>
    offsets.every((offset) => compareOffsets(offset, readWrittenOffset(authoredAt)) >= leastDifference),
  );
  return elsewhere.length >= told.length * leastShare;
}

/** The offsets of a zone in summer and in winter. */
function listOffsets(zone: string, moment: string): number[] {
  const year = new Date(readMoment(moment)).getUTCFullYear();
  return [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)].flatMap((at) => readZoneOffset(zone, at) ?? []);
}
