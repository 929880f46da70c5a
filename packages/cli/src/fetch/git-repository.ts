import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { findWanted, readAdvertised, type Advertised } from "./advertised.ts";
import type { GitAddress } from "./git-address.ts";
import { demandSuccess, showAddress, tellUnfound } from "./git-problems.ts";
import { runGit, type GitRun } from "./git-process.ts";

/** Limits of a fetch, and where it looks for the machine's settings. */
export interface FetchOptions {
  /** Variables of the process: proxies, the search path, the ssh agent. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All transfers together. 10 minutes unless said. */
  readonly milliseconds?: number;
  /** Bytes on disk. 2 GB unless said. */
  readonly bytes?: number;
}

/** A repository that was fetched. */
export interface FetchedRepository {
  /** A bare repository: open it as a folder. */
  readonly folder: string;
  /** What `readRepository` is to take for the delivered files. */
  readonly deliver: string;
  /** Names the server has and that were not fetched: pull requests and the host's own. */
  readonly left: number;
}

/** Only these are fetched: a busy project has tens of thousands of pull requests. */
const fetchedNames = ["refs/heads/", "refs/tags/", "refs/notes/"];
const stash = "refs/stash";
const defaultMilliseconds = 600_000;
const defaultBytes = 2_000_000_000;
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/**
 * Fetches every branch, tag, note and stash of a repository, with all history, into a new bare repository below a folder
 * that must be empty. Git does the transfer and nothing else. Throws a Problem that says what to do instead.
 */
export async function fetchRepository(
  address: GitAddress,
  folder: string,
  options: FetchOptions,
): Promise<FetchedRepository> {
  const repository = join(folder, "repository.git");
  makeBareRepository(repository);
  const transfer = openTransfer(repository, options);
  const listed = await transfer.run(["ls-remote", "--symref", "--quiet", "--", address.url]);
  const advertised = readAdvertised(demandSuccess(listed, address));
  if (advertised.names.size === 0) throw new Problem("repository-not-readable", `${showAddress(address)} is empty.`);
  writeConfiguration(repository, advertised.hash);
  const wanted = findWanted(address.wanted, advertised);
  if (wanted === undefined) throw new Problem("repository-not-readable", tellUnfound(address));

  demandSuccess(await transfer.fetch(address, chooseReferences(wanted, advertised)), address);
  if (wanted.startsWith("refs/heads/")) writeFileSync(join(repository, "HEAD"), `ref: ${wanted}\n`);
  const deliver = address.wanted.kind === "commit" ? await findCommit(wanted, address, transfer) : wanted;
  const fetched = [...advertised.names].filter((name) => isFetched(name)).length;
  return { folder: repository, deliver, left: advertised.names.size - fetched };
}

/** Runs of Git that share one allowance of time and space. */
interface Transfer {
  readonly run: (words: readonly string[]) => Promise<GitRun>;
  readonly fetch: (address: GitAddress, references: readonly string[]) => Promise<GitRun>;
}

function openTransfer(repository: string, options: FetchOptions): Transfer {
  const { environment, milliseconds = defaultMilliseconds, bytes = defaultBytes } = options;
  const packs = join(repository, "objects", "pack");
  const isTooLarge = () => measureFiles(packs) > bytes;
  const end = performance.now() + milliseconds;
  const run = async (words: readonly string[]) => {
    const left = Math.max(1, end - performance.now());
    return await runGit(words, { folder: repository, environment, milliseconds: left, isTooLarge });
  };
  return {
    run,
    async fetch({ url }, references) {
      const ended = await run([...fetchWords, "--", url, ...references]);
      return isTooLarge() ? { kind: "stopped", why: "too-large" } : ended;
    },
  };
}

/** The full id of a commit, once branches are fetched. If none leads to it, many servers give it out by its id. */
async function findCommit(id: string, address: GitAddress, transfer: Transfer): Promise<string> {
  if (fullId.test(id)) await transfer.fetch(address, [`+${id}:refs/doorward/wanted`]);
  const found = await transfer.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${id}^{commit}`]);
  if (found.kind === "ended" && found.status === 0) return found.output.trim();
  throw new Problem("repository-not-readable", tellUnfound(address));
}

const fetchWords = ["fetch", "--quiet", "--force", "--no-tags", "--no-recurse-submodules"];

function chooseReferences(deliver: string, { names }: Advertised): string[] {
  const references = fetchedNames.map((name) => `+${name}*:${name}*`);
  if (names.has(stash)) references.push(`+${stash}:${stash}`);
  if (deliver === "HEAD") references.push("+HEAD:refs/doorward/head");
  else if (!isFetched(deliver) && !fullId.test(deliver) && names.has(deliver))
    references.push(`+${deliver}:${deliver}`);
  return references;
}

function isFetched(name: string): boolean {
  return name === stash || name === "HEAD" || fetchedNames.some((start) => name.startsWith(start));
}

/** Made by our own hand, so that no template of the machine puts a hook or a setting into it. */
function makeBareRepository(repository: string): void {
  for (const name of ["objects/pack", "refs/heads"]) mkdirSync(join(repository, name), { recursive: true });
  writeFileSync(join(repository, "HEAD"), "ref: refs/heads/main\n");
  writeConfiguration(repository, "sha1");
}

function writeConfiguration(repository: string, hash: Advertised["hash"]): void {
  const [version, extensions] = hash === "sha1" ? [0, ""] : [1, "[extensions]\n\tobjectFormat = sha256\n"];
  writeFileSync(
    join(repository, "config"),
    `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extensions}`,
  );
}

function measureFiles(folder: string): number {
  let bytes = 0;
  for (const name of readdirSync(folder)) bytes += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return bytes;
}
