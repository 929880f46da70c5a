import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { Problem } from "@doorward/core";

/** What the person has told npm about registries. */
export interface NpmConfiguration {
  /** The registry of a scope, or of packages without one; ends with `/`. */
  readonly findRegistry: (scope: string | undefined) => URL;
  /** The `Authorization` header for an address, when a registry at or above it has one. */
  readonly findAuthorization: (url: URL) => string | undefined;
}

/** Where npm's settings are looked for. */
export interface NpmSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The home folder; the person's own unless said. */
  readonly home?: string;
  /** The running Node, beside which npm keeps the machine's settings; this one unless said. */
  readonly node?: string;
}

const publicRegistry = "https://registry.npmjs.org/";
const longestFile = 1_000_000;

/**
 * Reads the person's and the machine's npm settings, and the variables that go before them.
 * The `.npmrc` of the current folder is left out on purpose: that folder may be the arrival.
 */
export function readNpmConfiguration(surroundings: NpmSurroundings): NpmConfiguration {
  const { environment, home = homedir(), node = process.execPath } = surroundings;
  const variables = readVariables(environment);
  const prefix = variables.get("prefix") ?? (process.platform === "win32" ? dirname(node) : dirname(dirname(node)));
  const settings = new Map([
    ...readFile(variables.get("globalconfig") ?? join(prefix, "etc", "npmrc"), environment),
    ...readFile(variables.get("userconfig") ?? join(home, ".npmrc"), environment),
    ...variables,
  ]);
  return {
    findRegistry: (scope) => readRegistry(settings, scope),
    findAuthorization: (url) => findAuthorization(settings, url),
  };
}

/** `npm_config_<key>`, in any letter case; dashes of keys are written as underscores. */
function readVariables(environment: NpmSurroundings["environment"]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(environment)) {
    const key = /^npm_config_(.+)$/iu.exec(name)?.[1];
    if (key === undefined || value === undefined || value === "") continue;
    found.set(key.startsWith("//") || key.startsWith("@") ? key : key.toLowerCase().replaceAll("_", "-"), value);
  }
  return found;
}

function readFile(path: string, environment: NpmSurroundings["environment"]): [string, string][] {
  try {
    return readLines(readFileSync(path, "utf8").slice(0, longestFile), environment);
  } catch {
    return [];
  }
}

function readLines(text: string, environment: NpmSurroundings["environment"]): [string, string][] {
  return text.split(/\r?\n/u).flatMap((line): [string, string][] => {
    const equals = line.indexOf("=");
    const key = line.slice(0, Math.max(0, equals)).trim();
    if (key === "" || /^[;#[]/u.test(key)) return [];
    const value = line
      .slice(equals + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/u, "$2");
    return [[fillVariables(key, environment), fillVariables(value, environment)]];
  });
}

/** `${NAME}` is the variable's value, or stays as it is; `${NAME?}` is nothing when the variable is not set. */
function fillVariables(text: string, environment: NpmSurroundings["environment"]): string {
  return text.replace(
    /\$\{([^${}?]+)(\?)?\}/gu,
    (whole, name: string, optional?: string) => environment[name] ?? (optional === undefined ? whole : ""),
  );
}

function readRegistry(settings: ReadonlyMap<string, string>, scope: string | undefined): URL {
  const scoped = scope === undefined ? undefined : settings.get(`${scope}:registry`);
  const text = scoped ?? settings.get("registry") ?? publicRegistry;
  const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new Problem(
      "usage",
      "The registry in your npm settings is no web address. Mend it with npm config set registry.",
    );
  return url;
}

/** Settings for `//host/path/` hold for everything below it; the nearest goes first (npm-registry-fetch, auth.js). */
function findAuthorization(settings: ReadonlyMap<string, string>, url: URL): string | undefined {
  const segments = url.pathname.split("/");
  for (let count = segments.length - 1; count >= 0; count -= 1) {
    const path = segments.slice(0, count).join("/");
    for (const place of [`//${url.host}${path}/`, `//${url.host}${path}`]) {
      const token = settings.get(`${place}:_authToken`);
      if (token !== undefined) return `Bearer ${token}`;
      const basic = settings.get(`${place}:_auth`) ?? joinLogin(settings, place);
      if (basic !== undefined) return `Basic ${basic}`;
    }
  }
  return undefined;
}

function joinLogin(settings: ReadonlyMap<string, string>, place: string): string | undefined {
  const name = settings.get(`${place}:username`);
  const password = settings.get(`${place}:_password`);
  if (name === undefined || password === undefined) return undefined;
  return Buffer.from(`${name}:${Buffer.from(password, "base64").toString("utf8")}`).toString("base64");
}
