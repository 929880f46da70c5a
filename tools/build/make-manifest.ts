interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/**
 * The manifest of the published package, made from those of the command line and of the readers. What is bundled is no
 * dependency any more; what stays outside is one, with the version the readers name.
 */
export function makeManifest(cli: unknown, readers: unknown, external: readonly string[]): Manifest {
  const { name, version, description, license, type, engines } = cli as Manifest;
  const versions = (readers as Manifest).dependencies ?? {};
  const dependencies = Object.fromEntries(
    external.map((each) => {
      const wanted = versions[each];
      if (wanted === undefined) throw new Error(`packages/readers/package.json does not name ${each}.`);
      return [each, wanted];
    }),
  );
  return { name, version, description, license, type, engines, bin: { doorward: "./doorward.js" }, dependencies };
}
