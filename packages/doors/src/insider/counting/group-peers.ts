import { foldTeam, leastPeers } from "@doorward/core";
import type { CountedViewer } from "./counted-viewer.ts";

/** Who is compared with whom. Numbers of groups and units count from 0, in the order of viewers. */
export interface Peers {
  /** The peer group of each viewer: duty and team, or the duty alone where such a team has too few. */
  readonly groupOf: Int32Array;
  readonly groups: readonly string[];
  /** The unit of each viewer, whose trend is taken from the other units: a site, or a team where there is one site. */
  readonly unitOf: Int32Array;
  readonly units: readonly string[];
  readonly unitKind: "site" | "team";
}

/** Puts viewers into groups of peers and into units. */
export function groupPeers(viewers: readonly CountedViewer[]): Peers {
  const teams = nameTeams(viewers);
  const sizes = countEach(teams);
  const groups = number(
    viewers.map(({ duty }, at) => ((sizes.get(teams[at] ?? "") ?? 0) < leastPeers ? duty : (teams[at] ?? duty))),
  );
  const sites = keepLarge(viewers.map(({ site }) => site ?? ""));
  const large = sites ?? keepLarge([...groups.of].map((group) => groups.names[group] ?? ""));
  const units = number(large ?? viewers.map(() => ""));
  return {
    groupOf: groups.of,
    groups: groups.names,
    unitOf: units.of,
    units: units.names,
    unitKind: sites === undefined ? "team" : "site",
  };
}

/** Duty and team in words, with the team as it is written first. */
function nameTeams(viewers: readonly CountedViewer[]): readonly string[] {
  const written = new Map<string, string>();
  return viewers.map(({ duty, team }) => {
    const key = `${duty}, ${foldTeam(team)}`;
    const name = written.get(key) ?? `${duty}, ${team}`;
    written.set(key, name);
    return name;
  });
}

/** Puts what is small together; undefined where nothing is left to compare with. */
function keepLarge(names: readonly string[]): string[] | undefined {
  const sizes = countEach(names);
  const large = [...sizes].filter(([, size]) => size >= leastPeers);
  if (large.length < 2) return undefined;
  return names.map((name) => ((sizes.get(name) ?? 0) < leastPeers ? "" : name));
}

function countEach(names: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return sizes;
}

function number(names: readonly string[]): { of: Int32Array; names: string[] } {
  const at = new Map<string, number>();
  for (const name of names) if (!at.has(name)) at.set(name, at.size);
  return { of: Int32Array.from(names, (name) => at.get(name) ?? 0), names: [...at.keys()] };
}
