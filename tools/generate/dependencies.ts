/** One package of the lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** `product`: it comes with what people install. `development`: only who works on Doorward has it. */
  readonly use: "product" | "development";
  /** npm would run a script of it when installing, were scripts not switched off. */
  readonly hasScript: boolean;
}

interface LockRow {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const banner = `# Every package the lockfile names, with its licence and whether it brings an install script (they never run).
# Made by \`npm run generate\` from package-lock.json. Do not edit.
`;

/** The packages of a package-lock.json (version 2 or 3) that come from the registry, sorted; each version once. */
export function readLockedPackages(lockfile: string): LockedPackage[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockRow> };
  const byId = new Map<string, LockedPackage>();
  for (const [path, row] of Object.entries(packages)) {
    const name = path.includes("node_modules/") ? path.split("node_modules/").at(-1) : undefined;
    if (name === undefined || row.version === undefined) continue;
    const id = `${name}@${row.version}`;
    byId.set(id, mergeRow(name, row.version, row, byId.get(id)));
  }
  return [...byId.keys()].toSorted().flatMap((id) => byId.get(id) ?? []);
}

/** A package may stand in several folders; what the product uses in one of them is the product's. */
function mergeRow(name: string, version: string, row: LockRow, known: LockedPackage | undefined): LockedPackage {
  return {
    name,
    version,
    licence: row.license ?? known?.licence ?? "unknown",
    use: row.dev === true && known?.use !== "product" ? "development" : "product",
    hasScript: row.hasInstallScript === true || known?.hasScript === true,
  };
}

/** The text of deps.txt. */
export function renderDependencies(packages: readonly LockedPackage[]): string {
  const rows = packages.map(({ name, version, licence, use, hasScript }) => {
    const script = hasScript ? "install script" : "no script";
    return [name.padEnd(44), version.padEnd(10), licence.padEnd(12), use.padEnd(11), script].join("  ");
  });
  return `${banner}${rows.join("\n")}\n`;
}
