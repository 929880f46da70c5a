import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { checkIntegrity, type CheckedBy } from "./integrity.ts";
import { readNpmConfiguration, type NpmSurroundings } from "./npm-configuration.ts";
import { readNpmSpecifier, type NpmSpecifier } from "./npm-specifier.ts";
import { chooseVersion, type PublishedVersion, type RegistryManifest } from "./package-document.ts";
import { requestFromRegistry, type RegistryAccess, type RegistryAnswer } from "./registry-request.ts";

/** Where settings are looked for, and the limits of a request. */
export interface PackageOptions extends NpmSurroundings {
  /** The platform's `fetch` unless said. */
  readonly fetch?: typeof fetch;
  /** Each request. 5 minutes unless said. */
  readonly milliseconds?: number;
  /** Bytes of the archive. 500 MB unless said. */
  readonly archiveBytes?: number;
}

/** A package as the registry gives it out, before anything of it ran or was unpacked. */
export interface FetchedPackage {
  /** The archive: open it as any other. */
  readonly path: string;
  /** Host of the registry. */
  readonly registry: string;
  /** What the registry says of it, to be compared with what the archive says of itself. */
  readonly manifest: RegistryManifest;
  readonly checkedBy: CheckedBy;
}

const defaultMilliseconds = 300_000;
const documentBytes = 100_000_000;
const defaultArchiveBytes = 500_000_000;
const publicHost = "registry.npmjs.org";

/**
 * Fetches the archive that `npm install` would take for `npm:name[@version|@tag|@range]`, from the registry the person has
 * configured, into a folder. Throws a Problem that names the package and the mend.
 */
export async function fetchPackage(text: string, folder: string, options: PackageOptions): Promise<FetchedPackage> {
  const specifier = readNpmSpecifier(text);
  const configuration = readNpmConfiguration(options);
  const registry = configuration.findRegistry(specifier.scope);
  const access: RegistryAccess = {
    fetch: options.fetch ?? fetch,
    findAuthorization: configuration.findAuthorization,
    milliseconds: options.milliseconds ?? defaultMilliseconds,
  };
  const published = await findVersion(specifier, registry, access);
  const archive = findArchive(published.archive, registry, specifier);
  const answer = await requestFromRegistry(archive, "*/*", options.archiveBytes ?? defaultArchiveBytes, access);
  const shown = `npm:${specifier.name}@${published.manifest.version}`;
  if (answer.kind === "refused")
    throw new Problem("package-not-found", `The archive of ${shown} is gone from ${archive.host}.`);
  const checkedBy = checkIntegrity(answer.bytes, published.integrity, published.shasum);
  if (checkedBy === undefined)
    throw new Problem(
      "input-not-readable",
      `The archive of ${shown} is not the one the registry promises. Try again later.`,
    );
  const path = join(folder, "package.tgz");
  writeFileSync(path, answer.bytes, { mode: 0o600, flag: "wx" });
  return { path, registry: registry.host, manifest: published.manifest, checkedBy };
}

async function findVersion(
  { name, wanted }: NpmSpecifier,
  registry: URL,
  access: RegistryAccess,
): Promise<PublishedVersion> {
  const url = new URL(name.replace("/", "%2f"), registry);
  const answer = await requestFromRegistry(url, "application/json", documentBytes, access);
  const published = chooseVersion(parseDocument(demandFound(answer, name, registry)), wanted);
  if (published !== undefined) return published;
  throw new Problem(
    "package-not-found",
    `${registry.host} has no version ${wanted} of ${name}. Leave the version out for the latest.`,
  );
}

function demandFound(answer: RegistryAnswer, name: string, registry: URL): Buffer {
  if (answer.kind === "found") return answer.bytes;
  if (answer.status === 404)
    throw new Problem("package-not-found", `${registry.host} has no package ${name}. Check its name.`);
  if (answer.status === 401 || answer.status === 403)
    throw new Problem("package-not-found", `${registry.host} does not let you see ${name}. Log in with npm login.`);
  throw new Problem("network-refused", `${registry.host} answers ${answer.status} for ${name}. Try again later.`);
}

function parseDocument(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Where the archive lies. As npm does, an address at the public registry is taken from the configured one
 * (`replace-registry-host`). What is not `https` must stand at the registry itself.
 */
function findArchive(text: string, registry: URL, { name }: NpmSpecifier): URL {
  const url = URL.parse(text, registry.href);
  if (url?.hostname === publicHost && registry.hostname !== publicHost) {
    const path = url.pathname.startsWith(registry.pathname) ? url.pathname : registry.pathname + url.pathname.slice(1);
    return new URL(path, registry);
  }
  if (url !== null && (url.protocol === "https:" || url.origin === registry.origin)) return url;
  throw new Problem("input-not-readable", `${registry.host} gives no safe address for the archive of ${name}.`);
}
