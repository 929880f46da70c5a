/** A row of package-lock.json, as far as it is needed here. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json of npm 7 and newer. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const systems = new Set(["android", "darwin", "freebsd", "linux", "openharmony", "win32"]);
const processors = new Set([
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
]);

/** The lockfile with a row for every platform package its rows name, and the names of the rows that were missing. */
export function completeLockfile(lockfile: Lockfile): { lockfile: Lockfile; added: string[] } {
  const packages = new Map(Object.entries(lockfile.packages));
  const added: string[] = [];
  for (const [at, row] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(row.optionalDependencies ?? {})) {
      const home = `${at.slice(0, at.lastIndexOf("node_modules/"))}node_modules/${name}`;
      const isKnown = packages.has(home) || packages.get(`node_modules/${name}`)?.version === version;
      const platform = readPlatform(name);
      if (isKnown || platform === undefined) continue;
      const { dev, license } = row;
      packages.set(home, {
        version,
        cpu: [platform.processor],
        ...(dev === true ? { dev } : {}),
        ...(license === undefined ? {} : { license }),
        optional: true,
        ...(platform.system === undefined ? {} : { os: [platform.system] }),
        ...(platform.libc === undefined ? {} : { libc: [platform.libc] }),
      });
      added.push(name);
    }
  }
  const sorted = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { lockfile: { ...lockfile, packages: Object.fromEntries(sorted) }, added };
}

/** What a package's name says of the platform it is for: `@x/binding-linux-arm64-musl`; undefined when it says none. */
function readPlatform(name: string) {
  const words = name.split(/[/-]/u);
  const system = words.find((word) => systems.has(word));
  const processor = words.find((word) => processors.has(word));
  if (processor === undefined || (system === undefined && processor !== "wasm32")) return undefined;
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu")) && system === "linux"
      ? "glibc"
      : undefined;
  return { system, processor, libc };
}
