interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/**
 * The manifest of the published package, made from those of the command line and of the packages it is made of. What
 * is bundled is no dependency any more; what stays outside is one, with the version that those name.
 */
export function makeManifest(cli: unknown, members: readonly unknown[], external: readonly string[]): Manifest {
  const { name, version, description, license, type, engines } = cli as Manifest;
  const versions = Object.assign({}, ...members.map((member) => (member as Manifest).dependencies)) as Record<
    string,
    string
  >;
  const dependencies = Object.fromEntries(
    external.map((each) => {
      const wanted = versions[each];
      if (wanted === undefined) throw new Error(`No package names ${each} with a version.`);
      return [each, wanted];
    }),
  );
  return { name, version, description, license, type, engines, bin: { doorward: "./doorward.js" }, dependencies };
}
