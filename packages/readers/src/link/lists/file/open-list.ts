import type { LinkHost, ListedLink } from "@doorward/core";
import type { Address } from "../../address/address.ts";
import type { LinkList } from "../link-list.ts";
import { chooseBit, chooseSlot, mixHigh, mixLow } from "./fingerprint.ts";
import { longestKey, readLayout, recordWords, type Layout } from "./layout.ts";
import { isExactKind, readLength, readRow, toDay } from "./record.ts";

/** What opening a file of lists is told. */
export interface OpenOptions {
  /** `YYYY-MM-DD`; rows that end before count no more. */
  readonly today: string;
  /** What to call the file in a problem. */
  readonly name: string;
}

const dot = 0x2e;
const slash = 0x2f;
const question = 0x3f;
const www = "www.";
/** DNS allows 253 characters; of a longer name the end is looked at. */
const longestHost = 253;
/** More rows of one address say nothing more; what calls it good never takes the room of what calls it bad. */
const mostFound = { block: 32, hold: 32, allow: 16 };
const nothing: readonly ListedLink[] = [];

/** What is being looked up: where it stands, and what was found of it. */
interface Search {
  readonly name: string;
  readonly key: string;
  readonly pathStart: number;
  found: ListedLink[] | undefined;
}

/**
 * Opens a file of lists for looking up in place: opening reads no row, and a lookup costs the same however many rows
 * there are. Throws a Problem when the file is damaged.
 */
export function openList(buffer: ArrayBuffer, { today, name: fileName }: OpenOptions): LinkList {
  const layout = readLayout(buffer, fileName);
  const { seed, bits, sources } = layout;
  const lookUp = openSlots(layout, toDay(today));
  const mayHave = (low: number, high: number) => {
    const bit = chooseBit(low, high);
    return (((bits[(bit >>> 5) & (bits.length - 1)] ?? 0) >>> (bit & 31)) & 1) === 1;
  };

  /** Looks for each folder of the path below one host, from the top, for the whole path, and for it with its query. */
  const findPaths = (search: Search, hostStart: number, hostLow: number, hostHigh: number) => {
    const { key, pathStart } = search;
    const end = Math.min(key.length, pathStart + longestKey);
    let low = hostLow;
    let high = hostHigh;
    let isQuery = false;
    for (let at = pathStart; at < end; at += 1) {
      const code = key.charCodeAt(at);
      const isEnd = !isQuery && at > pathStart && (code === slash || code === question);
      if (isEnd && mayHave(low, high)) lookUp(search, hostStart, at, low, high);
      if (code === question) isQuery = true;
      low = mixLow(low, code);
      high = mixHigh(high, code);
    }
    if (end > pathStart + 1 && mayHave(low, high)) lookUp(search, hostStart, end, low, high);
  };

  return {
    sources,
    find({ host, listKey }: Address) {
      if (host === undefined || sources.length === 0) return nothing;
      const { name } = host;
      const least = ownLength(host);
      const search: Search = { name, key: listKey, pathStart: findPath(listKey), found: undefined };
      const start = Math.max(0, name.length - longestHost);
      let low = seed | 0;
      let high = ~seed;
      for (let at = name.length - 1; at >= start; at -= 1) {
        const code = name.charCodeAt(at);
        low = mixLow(low, code);
        high = mixHigh(high, code);
        if (name.length - at < least || (at > 0 && name.charCodeAt(at - 1) !== dot)) continue;
        if (mayHave(low, high)) lookUp(search, at, search.pathStart, low, high);
        if (mayHave(mixLow(low, slash), mixHigh(high, slash))) findPaths(search, at, low, high);
      }
      return search.found ?? nothing;
    },
  };
}

/** Parents shorter than this belong to somebody else: a registry, or a service that gives names to everybody. */
function ownLength({ name, site, kind }: LinkHost): number {
  return kind === "domain" && name.endsWith(site) ? site.length : name.length;
}

function findPath(key: string): number {
  const at = key.indexOf("/");
  return at < 0 ? key.length : at;
}

/** Adds the rows of one key to what was found. */
function openSlots(layout: Layout, today: number) {
  const { slots, records } = layout;
  const mask = slots.length / 2 - 1;
  return (search: Search, hostStart: number, pathEnd: number, low: number, high: number): void => {
    const tag = high >>> 0;
    for (let step = 0, slot = chooseSlot(low, high) & mask; step <= mask; step += 1, slot = (slot + 1) & mask) {
      const number = slots[slot * 2 + 1] ?? 0;
      if (number === 0) return;
      if (slots[slot * 2] !== tag || number * recordWords > records.length) continue;
      const until = (records[(number - 1) * recordWords + 3] ?? 0) >>> 16;
      const isOver = until !== 0 && until < today;
      if (!isOver && isSame(layout, number - 1, search, hostStart, pathEnd)) add(search, layout, number - 1);
    }
  };
}

function add(search: Search, layout: Layout, index: number): void {
  search.found ??= [];
  const { key, source, label, since, reach, effect } = readRow(layout, index);
  if (search.found.length < mostFound[effect]) search.found.push({ source, label, since, entry: key, reach, effect });
}

/** Compares a record's text with the host from `hostStart` on and the path up to `pathEnd`, without making a string. */
function isSame(
  { records, texts }: Layout,
  index: number,
  search: Search,
  hostStart: number,
  pathEnd: number,
): boolean {
  const { name, key, pathStart } = search;
  const start = records[index * recordWords] ?? 0;
  const kind = records[index * recordWords + 1] ?? 0;
  const hostLength = name.length - hostStart;
  const length = hostLength + pathEnd - pathStart;
  if (readLength(kind) !== length || start + length > texts.length) return false;
  if (isExactKind(kind) && hostStart > 0 && !(hostStart === www.length && name.startsWith(www))) return false;
  for (let at = 0; at < hostLength; at += 1) if (texts[start + at] !== name.charCodeAt(hostStart + at)) return false;
  for (let at = pathStart; at < pathEnd; at += 1)
    if (texts[start + hostLength + at - pathStart] !== key.charCodeAt(at)) return false;
  return true;
}
