import type { ManifestReading } from "../reading.ts";
import { baseNameOf, type Source } from "../text/source.ts";
import { readCargoManifest } from "./cargo.ts";
import { readComposerManifest } from "./composer.ts";
import { readDenoManifest } from "./deno.ts";
import { readGemfile } from "./gemfile.ts";
import { readGoModule } from "./go-mod.ts";
import { readNpmManifest } from "./npm.ts";
import { readPipfile } from "./pipfile.ts";
import { readPnpmWorkspace } from "./pnpm-workspace.ts";
import { readPyproject } from "./pyproject.ts";
import { readSetupConfig, readSetupProgram } from "./python-lexical.ts";
import { readRequirements } from "./requirements.ts";

type ManifestReader = (source: Source) => ManifestReading;

const byName: ReadonlyMap<string, ManifestReader> = new Map<string, ManifestReader>([
  ["package.json", readNpmManifest],
  ["pnpm-workspace.yaml", readPnpmWorkspace],
  ["deno.json", readDenoManifest],
  ["deno.jsonc", readDenoManifest],
  ["pyproject.toml", readPyproject],
  ["setup.cfg", readSetupConfig],
  ["setup.py", readSetupProgram],
  ["Pipfile", readPipfile],
  ["Cargo.toml", readCargoManifest],
  ["go.mod", readGoModule],
  ["composer.json", readComposerManifest],
  ["Gemfile", readGemfile],
]);

/** The reader for a file of that path; undefined when it is no manifest. */
export function findManifestReader(path: string): ManifestReader | undefined {
  const name = baseNameOf(path);
  const known = byName.get(name);
  if (known !== undefined) return known;
  if (name.endsWith(".gemspec")) return readGemfile;
  return isRequirements(path, name) ? readRequirements : undefined;
}

/** `requirements.txt`, `dev-requirements.txt`, `requirements-test.in`, `requirements/base.txt`, `constraints.txt`. */
function isRequirements(path: string, name: string): boolean {
  if (!name.endsWith(".txt") && !name.endsWith(".in")) return false;
  return /requirements|constraints/u.test(name) || /(?:^|\/)requirements\/[^/]+$/u.test(path);
}
