import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ExampleContent } from "@doorward/core";
import { writeTar } from "../packages/readers/src/tree/tar/tar.test-support.ts";
import { writeZip } from "../packages/readers/src/tree/zip/zip.test-support.ts";
import { writeRepository } from "../test/write-repository.ts";
import type { CorpusCase } from "./read-cases.ts";

/** Writes a case into a folder as it would be handed over; gives the path to hand in. */
export function makeArrival(given: CorpusCase, folder: string): string {
  const repository = [...writeHistory(given)];
  if (given.form === "bare-repository") return writeFolder(join(folder, "repository.git"), repository);
  const files = [...given.files, ...repository.map(([path, bytes]) => [`.git/${path}`, bytes] as const)];
  if (given.form === "folder") return writeFolder(join(folder, "take-home"), files);
  const path = join(folder, given.form === "zip" ? "take-home.zip" : "take-home.tgz");
  const members = files.map(([name, content]) => ({
    name: `${given.form === "zip" ? "take-home" : "package"}/${name}`,
    content,
  }));
  writeFileSync(path, given.form === "zip" ? writeZip(members) : gzipSync(writeTar(members)));
  return path;
}

function writeHistory({ commits, files }: CorpusCase): Map<string, Buffer> {
  if (commits === undefined) return new Map();
  const all = Object.fromEntries(
    [...files].map(([path, bytes]): [string, ExampleContent] => [path, { base64: bytes.toString("base64") }]),
  );
  return new Map(
    Object.entries(
      writeRepository(commits.map((commit) => ({ ...commit, files: commit.files === "$files" ? all : commit.files }))),
    ),
  );
}

function writeFolder(folder: string, files: readonly (readonly [string, Buffer])[]): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
