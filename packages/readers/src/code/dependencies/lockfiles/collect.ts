import type { Ecosystem } from "@doorward/core";
import { readNpmSpecifier } from "../names/npm-specifier.ts";
import type { Lockfile, LockRow, Pin } from "../reading.ts";
import { findLineEnd } from "../text/scan-lines.ts";
import { type JsonNode, longestJson } from "../text/read-json.ts";
import type { Source } from "../text/source.ts";

/** What is known of a row while its lines are read. */
export interface OpenRow {
  name: string;
  holds?: string;
  version?: string;
  addresses?: readonly string[];
  integrity?: boolean;
  local?: boolean;
  start: number;
}

/** Gathers what one lockfile says, within limits. */
export interface Collector {
  readonly addRow: (row: OpenRow) => void;
  readonly addPin: (pin: Omit<Pin, "end">) => void;
  /** Notes that some package asks for a name by an address or an alias. Ranges and local paths are left out. */
  readonly addAsked: (name: string, requested: string) => void;
  readonly addRegistry: (address: string) => void;
  readonly finish: (unread?: string) => Lockfile;
}

// The largest lockfiles seen in public monorepos hold some 15,000 rows.
const mostRows = 200_000;
const longestText = 4096;

/** Opens a collector for one lockfile. */
export function collectLockfile(source: Source, ecosystem: Ecosystem): Collector {
  const rows: LockRow[] = [];
  const pins: Pin[] = [];
  const asked = new Map<string, Set<string>>();
  const registries: string[] = [];
  return {
    addRow(row) {
      if (rows.length >= mostRows || row.name === "") return;
      const name = cut(row.name);
      const { holds = name, version = "", addresses = [], integrity = false, local = false, start } = row;
      const end = findLineEnd(source.text, start);
      rows.push({ name, holds: cut(holds), version: cut(version), addresses, integrity, local, start, end });
    },
    addPin(pin) {
      if (pins.length < mostRows) pins.push({ ...pin, end: findLineEnd(source.text, pin.start) });
    },
    addAsked(name, requested) {
      const kind = readNpmSpecifier(requested).source;
      if (kind !== "git" && kind !== "url" && kind !== "alias") return;
      const known = asked.get(name) ?? new Set();
      if (known.size < 20) asked.set(cut(name), known.add(cut(requested)));
    },
    addRegistry: (address) => registries.push(cut(address)),
    finish(unread) {
      const reason = unread ?? (rows.length >= mostRows ? `more than ${mostRows} rows` : undefined);
      const found = { path: source.path, ecosystem, text: source.text, rows, pins, asked, registries };
      return reason === undefined ? found : { ...found, unread: reason };
    },
  };
}

function cut(text: string): string {
  return text.slice(0, longestText);
}

/** What is said of a lockfile that is read as one JSON text. */
export function tellBroken(source: Source, top: JsonNode | undefined): string | undefined {
  if (top !== undefined) return undefined;
  return source.text.length > longestJson ? "larger than 12 MB" : "not readable as JSON";
}

/** What is said of a file from which nothing could be read though it holds something. */
export function tellUnread(source: Source, rows: number): string | undefined {
  return rows === 0 && source.text.trim().length > 400 ? "not in the form its tool writes" : undefined;
}
