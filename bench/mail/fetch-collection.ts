import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";

/** A source package of Debian that holds ordinary mail. */
interface CollectionPackage {
  readonly package: string;
  readonly version: string;
  readonly archive: string;
  readonly what: string;
  /** A pattern for the paths of its messages. */
  readonly messages: string;
}

/** Mail that other people wrote and everybody can get. */
export interface Collection {
  readonly packages: readonly Omit<CollectionPackage, "messages">[];
  readonly messages: readonly { readonly from: string; readonly bytes: Buffer }[];
  /** Packages that could not be had here. */
  readonly notFetched: readonly string[];
}

/** Debian 12, which has these versions. */
const source = "deb-src http://deb.debian.org/debian bookworm main";

/** Fetches the packages with apt into a folder, unless they lie there, and reads their messages. */
export function fetchCollection(folder: string, mayFetch: boolean): Collection {
  const wanted = JSON.parse(readFileSync(join(import.meta.dirname, "collection.json"), "utf8")) as CollectionPackage[];
  mkdirSync(folder, { recursive: true });
  if (mayFetch && wanted.some(({ archive }) => !existsSync(join(folder, archive)))) fetchSources(wanted, folder);
  const here = wanted.filter(({ archive }) => existsSync(join(folder, archive)));
  return {
    packages: here.map(({ messages: _messages, ...rest }) => rest),
    messages: here.flatMap((each) => readMessages(each, folder)),
    notFetched: wanted.filter((each) => !here.includes(each)).map(({ package: name, version }) => `${name} ${version}`),
  };
}

/** Asks apt with lists of its own, so that nothing of the system changes and no rights are needed. */
function fetchSources(wanted: readonly CollectionPackage[], folder: string): void {
  for (const name of ["apt/state/lists/partial", "apt/cache/archives/partial"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "apt/sources.list"), `${source}\n`);
  const settings = [
    `Dir::Etc::SourceList "${join(folder, "apt/sources.list")}";`,
    'Dir::Etc::SourceParts "/dev/null";',
    `Dir::State "${join(folder, "apt/state")}";`,
    `Dir::Cache "${join(folder, "apt/cache")}";`,
  ];
  writeFileSync(join(folder, "apt/apt.conf"), `${settings.join("\n")}\n`);
  runApt(["update"], folder);
  for (const { package: name, version } of wanted) runApt(["source", "--download-only", `${name}=${version}`], folder);
}

function runApt(words: readonly string[], folder: string): void {
  const env = { ...process.env, APT_CONFIG: join(folder, "apt/apt.conf") };
  const { status } = spawnSync("apt-get", ["-qq", ...words], { cwd: folder, env, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.stderr.write(`apt-get ${words.join(" ")} did not work here.\n`);
}

function readMessages(
  { archive, messages }: CollectionPackage,
  folder: string,
): { readonly from: string; readonly bytes: Buffer }[] {
  const place = join(folder, `${archive}.d`);
  if (!existsSync(place)) {
    mkdirSync(place);
    spawnSync("tar", ["xf", join(folder, archive), "-C", place], { stdio: ["ignore", 2, 2] });
  }
  const pattern = new RegExp(messages, "u");
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)))
    .filter((path) => pattern.test(path))
    .toSorted()
    .map((from) => ({ from, bytes: readFileSync(join(place, from)) }))
    .filter(({ bytes }) => looksLikeMail(bytes));
}

/** Among the messages lie notes for those who read the tests. */
function looksLikeMail(bytes: Buffer): boolean {
  return /^(?:from|return-path|received|date|subject|to|message-id|x-[a-z-]{1,40}|mime-version|delivered-to):/imu.test(
    bytes
      .subarray(0, 2000)
      .toString("latin1")
      .split(/\r?\n\r?\n/u, 1)[0] ?? "",
  );
}
