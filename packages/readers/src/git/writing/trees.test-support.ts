import { execFileSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSpoolFolder, openSpool, removeSpoolFolder, type Spool } from "../../tree/spool.ts";
import type { Entry, Tree } from "../../tree/tree.ts";
import type { GitLimits } from "../limits.ts";
import { readRepository, type Repository, type RepositoryOptions } from "../repository.ts";
import type { HistoryStep } from "../history/history.ts";

/** Contents by path; a link is told by its target. */
export type WrittenFiles = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** Lends a spool to a test and takes everything away afterwards. */
export function withSpool<T>(run: (spool: Spool) => T): T {
  const folder = createSpoolFolder();
  const spool = openSpool(folder, "test");
  try {
    return run(spool);
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}

/** A tree of written files. */
export function writeFiles(files: WrittenFiles, spool: Spool): Tree {
  const entries = Object.entries(files).map(([path, content]): Entry => {
    if (typeof content === "object" && "link" in content)
      return { kind: "link", path, target: content.link, hard: false };
    const bytes = Buffer.from(content);
    return { kind: "file", path, size: bytes.length, executable: false, bytes: spool.append(bytes) };
  });
  return { entries: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)), oddities: [], unjudged: [] };
}

/** The tree of a folder on disk. */
export function readFolder(root: string): Tree {
  const entries: Entry[] = [];
  for (const found of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const full = join(found.parentPath, found.name);
    const path = full.slice(root.length + 1);
    if (found.isSymbolicLink()) entries.push({ kind: "link", path, target: readlinkSync(full), hard: false });
    if (!found.isFile()) continue;
    const { size, mode } = lstatSync(full);
    entries.push({ kind: "file", path, size, executable: (mode & 0o111) !== 0, bytes: { kind: "file", path: full } });
  }
  return { entries: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)), oddities: [], unjudged: [] };
}

/** Everything there is to know about a written repository, read to the end. */
export interface ReadThrough extends Pick<Repository, "head" | "delivered" | "snapshots" | "history"> {
  readonly steps: readonly HistoryStep[];
  /** `<path> <content>` of every file of the history that could be read. */
  readonly past: readonly string[];
  readonly report: ReturnType<Repository["report"]>;
}

/** Reads a repository and all of its history. */
export function readThrough(tree: Tree, folder: string, options: RepositoryOptions): ReadThrough {
  const repository = readRepository(tree, folder, options);
  const steps = [...repository.history.steps()];
  const past = steps.flatMap(({ files }) =>
    files.flatMap((file) => {
      const bytes = repository.history.read(file);
      return bytes === undefined ? [] : [`${file.path} ${bytes.toString("utf8", 0, 100)}`];
    }),
  );
  return { ...repository, steps, past, report: repository.report() };
}

/** Reads the repository of written files: a Git folder beside nothing, unless other files say so. */
export function readWritten(
  gitFiles: WrittenFiles,
  options: { readonly beside?: WrittenFiles; readonly limits?: Partial<GitLimits> } = {},
): ReadThrough {
  return withSpool((spool) => {
    const inside = Object.entries(gitFiles).map(([path, content]) => [`.git/${path}`, content] as const);
    const tree = writeFiles({ ...Object.fromEntries(inside), ...options.beside }, spool);
    return readThrough(tree, ".git", { spool, limits: options.limits ?? {} });
  });
}

/** Why tests that need the system's Git are skipped; false when it is there. */
export const skipWithoutGit: string | false = hasGit() ? false : "there is no git on this machine to compare with";

/** Lends a folder with a repository and a function that runs Git in it, without any configuration of the machine. */
export function withGit<T>(run: (git: (...words: string[]) => string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "doorward-git-"));
  const environment = {
    PATH: process.env["PATH"] ?? "",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Ann",
    GIT_AUTHOR_EMAIL: "ann@work.example",
    GIT_COMMITTER_NAME: "Ann",
    GIT_COMMITTER_EMAIL: "ann@work.example",
  };
  const git = (...words: string[]) =>
    execFileSync("git", ["-C", folder, ...words], { env: environment, encoding: "utf8" });
  try {
    return run(git, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasGit(): boolean {
  try {
    execFileSync("git", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
