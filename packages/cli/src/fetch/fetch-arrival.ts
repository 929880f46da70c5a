import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import type { Surroundings } from "../surroundings.ts";
import { readGitAddress } from "./git-address.ts";
import { fetchRepository } from "./git-repository.ts";
import { fetchPackage } from "./npm-package.ts";
import { useProxies } from "./proxies.ts";

/** What was handed in, where it can be read. */
export interface Located {
  readonly path: string;
  readonly deliver?: string;
  readonly registryManifest?: string;
}

/** Brings what a person named to a folder. Throws a Problem when it names nothing that can be fetched. */
export async function fetchArrival(
  input: string,
  folder: string,
  environment: Surroundings["environment"],
): Promise<Located> {
  if (input.startsWith("npm:")) return locatePackage(input, folder, environment);
  const address = readGitAddress(input);
  if (address === undefined) {
    throw new Problem(
      "input-not-found",
      `There is nothing at ${input}. Name a folder, an archive, a Git address or npm:name.`,
    );
  }
  const giveBack = useProxies(environment);
  try {
    const fetched = join(folder, "repository");
    mkdirSync(fetched);
    const repository = await fetchRepository(address, fetched, { environment });
    return { path: repository.folder, deliver: repository.deliver };
  } finally {
    giveBack();
  }
}

async function locatePackage(
  input: string,
  folder: string,
  environment: Surroundings["environment"],
): Promise<Located> {
  const giveBack = useProxies(environment);
  try {
    const { path, manifest } = await fetchPackage(input, folder, { environment });
    const { name, version, scripts, dependencies } = manifest;
    const registryManifest = JSON.stringify({
      name,
      version,
      scripts: Object.fromEntries(scripts),
      dependencies: Object.fromEntries(dependencies),
    });
    return { path, registryManifest };
  } finally {
    giveBack();
  }
}
