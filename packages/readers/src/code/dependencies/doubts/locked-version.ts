import type { Dependency, DependencyDoubt } from "@doorward/core";
import { satisfies, validRange, valid } from "semver";
import { readNpmSpecifier } from "../names/npm-specifier.ts";
import type { Lockfile, Pin } from "../reading.ts";
import { openSource, showAt } from "../text/source.ts";

const longestRange = 200;
const mostDoubts = 200;

/**
 * Rows whose version is outside of what was asked for. Told only when it is certain: the range is one of versions,
 * nothing overrides the name, and no other row of that name fits.
 */
export function compareVersions(
  lockfile: Lockfile,
  asked: readonly Dependency[],
  overridden: ReadonlySet<string>,
): DependencyDoubt[] {
  if (lockfile.ecosystem !== "npm" && lockfile.ecosystem !== "cargo") return [];
  const source = openSource(lockfile.path, lockfile.text);
  const wrong = [...lockfile.pins.filter(isBroken), ...findUnfulfilled(lockfile, asked)];
  return wrong
    .filter((pin) => !overridden.has(pin.name))
    .slice(0, mostDoubts)
    .map(({ name, requested, start, end }) => {
      const at = showAt(source, start, end);
      return { kind: "locked-other-version", ecosystem: lockfile.ecosystem, name, against: requested, at } as const;
    });
}

/** What the manifest beside a lockfile asks for and no row fulfils. */
function findUnfulfilled({ ecosystem, rows }: Lockfile, asked: readonly Dependency[]): Pin[] {
  const wanted = asked.filter(({ source, group }) => source === "registry" && group !== "peer" && group !== "override");
  const names = new Set(wanted.map((dependency) => dependency.name));
  const byName = Map.groupBy(
    rows.filter((row) => names.has(row.name) && row.version !== ""),
    (row) => row.name,
  );
  return wanted.flatMap(({ name, requested }) => {
    const range = ecosystem === "cargo" ? caretRange(requested) : requested;
    const pins = (byName.get(name) ?? []).map(({ version, start, end }) => ({
      name,
      requested: range,
      version,
      start,
      end,
    }));
    return pins.every(isBroken) ? pins.slice(0, 1) : [];
  });
}

function isBroken({ requested, version }: Pin): boolean {
  const { range } = readNpmSpecifier(requested);
  if (range === "" || range.length > longestRange || version.length > longestRange) return false;
  if (validRange(range, { loose: true }) === null || valid(version, { loose: true }) === null) return false;
  return !satisfies(version, range, { loose: true, includePrerelease: true });
}

/** Cargo reads a bare version as npm reads one with a caret, and commas as "and". */
function caretRange(requested: string): string {
  const parts = requested.split(",").map((part) => part.trim());
  return parts.map((part) => (/^\d/u.test(part) ? `^${part}` : part)).join(" ");
}
