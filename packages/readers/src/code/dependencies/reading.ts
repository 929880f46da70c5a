import type {
  Dependency,
  DependencyDoubt,
  Ecosystem,
  Evidence,
  Locked,
  Manifest,
  PartlyRead,
  Setting,
  Unjudged,
} from "@doorward/core";

/** A package that a program imports, as the program reader saw it. */
export interface ImportSeen {
  readonly path: string;
  /** The specifier as written: `lodash/fp`, `@scope/name`, `os.path`. */
  readonly name: string;
  readonly at: Evidence;
  readonly language: "javascript" | "python";
  /** It stands where its failure is caught, as optional packages are loaded. */
  readonly guarded?: boolean;
}

/** What one manifest says. */
export interface ManifestReading {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  /** Who the package is; without `atRoot`, which the manifest cannot know. */
  readonly identity?: Omit<Manifest, "atRoot">;
  readonly dependencies: readonly Dependency[];
  /** It has folders whose packages are installed together with it. */
  readonly hasWorkspaces?: boolean;
  /** Import names that this manifest binds to files or to other packages. */
  readonly aliases?: readonly string[];
  /** Registries and indexes it names. */
  readonly registries?: readonly Registry[];
  /** Other files of the same form that it asks to read, as written. */
  readonly includes?: readonly string[];
  /** Why it could not be read. */
  readonly unread?: string;
}

/** A place from which packages are to be taken, as a manifest names it. */
export interface Registry {
  readonly tool: string;
  /** The key as the tool writes it: `--extra-index-url`, `repositories`. */
  readonly key: string;
  readonly address: string;
  readonly at: Evidence;
}

/** One row of a lockfile. */
export interface LockRow {
  /** The name under which it is installed. */
  readonly name: string;
  /** The package it says it holds; the same as `name` unless it is an alias. */
  readonly holds: string;
  readonly version: string;
  /** Where its bytes come from, as written; empty when it is left to the registry. */
  readonly addresses: readonly string[];
  readonly integrity: boolean;
  /** It is a folder of the arrival or part of another package, so it has neither address nor checksum. */
  readonly local: boolean;
  /** Offsets of the row's first line in the lockfile. */
  readonly start: number;
  readonly end: number;
}

/** What the lockfile itself says was asked for, beside what was chosen. */
export interface Pin {
  readonly name: string;
  /** The range as written. */
  readonly requested: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

/** What one lockfile says. */
export interface Lockfile {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly text: string;
  readonly rows: readonly LockRow[];
  readonly pins: readonly Pin[];
  /** Addresses and aliases that its packages ask for by name, where they do not ask for a range of the registry. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Hosts it names as registries or indexes. */
  readonly registries: readonly string[];
  readonly unread?: string;
}

/** A lockfile in numbers, since ordinary rows are left out of the facts. */
export interface LockfileSummary {
  readonly ecosystem: Ecosystem;
  readonly path: string;
  readonly rows: number;
  readonly withoutIntegrity: number;
  /** How many rows point to each host, the most frequent first; at most 50 hosts. */
  readonly hosts: readonly { readonly host: string; readonly rows: number }[];
}

/** Everything the arrival says of the packages it needs. */
export interface DependencyReading {
  readonly manifests: readonly Manifest[];
  readonly dependencies: readonly Dependency[];
  /** Rows that point elsewhere than to the registry, lack a checksum that the others have, or are listed. */
  readonly locked: readonly Locked[];
  readonly lockfiles: readonly LockfileSummary[];
  readonly doubts: readonly DependencyDoubt[];
  /** Registries and indexes that manifests name, by address. */
  readonly settings: readonly Setting[];
  readonly unjudged: readonly Unjudged[];
  /** Manifests that are broken, so that their own tools refuse them too. */
  readonly partly: readonly PartlyRead[];
}
