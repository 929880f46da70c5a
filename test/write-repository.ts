import type { ExampleCommit, ExampleContent } from "@doorward/core";
import {
  writeBlob,
  writeCommit,
  writeLoose,
  writeTree,
  type WrittenObject,
  type WrittenRow,
} from "../packages/readers/src/git/writing/objects.test-support.ts";

type Files = ReadonlyMap<string, ExampleContent>;

interface Branch {
  readonly files: Files;
  readonly commit: WrittenObject;
}

const firstSecond = Date.parse("2026-01-05T09:00:00Z") / 1000;
const secondsBetween = 86_400;

/** The files of a `.git` folder that holds the commits, by path below it. */
export function writeRepository(commits: readonly ExampleCommit[]): Record<string, Buffer> {
  const objects: WrittenObject[] = [];
  const branches = new Map<string, Branch>();
  for (const [index, commit] of commits.entries()) {
    const name = commit.branch ?? "main";
    const parent = branches.get(name) ?? branches.get("main");
    const files = applyChanges(parent?.files ?? new Map(), commit.files);
    const time = secondsOf(commit.committed ?? commit.authored) ?? firstSecond + index * secondsBetween;
    const written = writeCommit({
      tree: writeFolder(files, objects),
      parents: parent === undefined ? [] : [parent.commit],
      text: commit.message ?? "Change\n",
      time,
      authorTime: secondsOf(commit.authored) ?? time,
      ...(commit.author === undefined ? {} : { author: commit.author }),
    });
    objects.push(written);
    if (commit.isDropped !== true) branches.set(name, { files, commit: written });
  }
  const refs = [...branches].map(
    ([name, { commit }]) => [`refs/heads/${name}`, Buffer.from(`${commit.id}\n`)] as const,
  );
  return {
    HEAD: Buffer.from("ref: refs/heads/main\n"),
    config: Buffer.from("[core]\n\trepositoryformatversion = 0\n\tbare = false\n"),
    ...writeLoose([...new Map(objects.map((object) => [object.id, object])).values()]),
    ...Object.fromEntries(refs),
  };
}

function secondsOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text) / 1000;
}

function applyChanges(files: Files, changes: ExampleCommit["files"]): Files {
  const changed = new Map(files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) changed.delete(path);
    else changed.set(path, content);
  }
  return changed;
}

function writeFolder(files: Files, objects: WrittenObject[]): WrittenObject {
  const rows: WrittenRow[] = [];
  const folders = new Map<string, Map<string, ExampleContent>>();
  for (const [path, content] of files) {
    const slash = path.indexOf("/");
    if (slash < 0) {
      const blob = writeBlob(bytesOf(content));
      objects.push(blob);
      rows.push([typeof content === "object" && "link" in content ? "120000" : "100644", path, blob]);
      continue;
    }
    const folder = folders.get(path.slice(0, slash)) ?? new Map<string, ExampleContent>();
    folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), content));
  }
  for (const [name, inner] of folders) rows.push(["40000", name, writeFolder(inner, objects)]);
  const tree = writeTree(rows.toSorted(compareRows));
  objects.push(tree);
  return tree;
}

/** Git sorts folders as if their names ended with a slash. */
function compareRows([modeA, nameA]: WrittenRow, [modeB, nameB]: WrittenRow): number {
  const a = modeA === "40000" ? `${nameA}/` : nameA;
  const b = modeB === "40000" ? `${nameB}/` : nameB;
  return a < b ? -1 : 1;
}

function bytesOf(content: ExampleContent): Buffer {
  if (typeof content === "string") return Buffer.from(content);
  return "link" in content ? Buffer.from(content.link) : Buffer.from(content.base64, "base64");
}
