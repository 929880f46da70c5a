import { isObjectId, type ObjectFormat } from "../object/object.ts";
import { readQuietly } from "../read-quietly.ts";
import type { RepositoryFiles } from "../repository-files.ts";
import { readPackedRefs } from "./packed-refs.ts";
import { readRefContent, type Ref, type RefContent } from "./ref.ts";
import { readReflogIds } from "./reflog.ts";

/** Every name of a repository that leads to an object. */
export interface Refs {
  /** The branch that HEAD names, as `refs/heads/main`; undefined when HEAD names a commit or nothing. */
  readonly headBranch: string | undefined;
  readonly head: Ref | undefined;
  /** Names under `refs/`, by their full name. */
  readonly named: readonly Ref[];
  /** Older entries of the stash. */
  readonly stashes: readonly Ref[];
  /** What only reflogs and files like `ORIG_HEAD` and `FETCH_HEAD` remember. */
  readonly remembered: readonly string[];
  /** Names whose files say nothing that Git understands. */
  readonly broken: readonly string[];
  /** There were more names than the limit. */
  readonly cut: boolean;
}

/** Git follows as many (`SYMREF_MAXDEPTH`, refs.c). */
const symbolicDepth = 5;
const refFileBytes = 4096;
const packedRefsBytes = 64_000_000;
const reflogBytes = 16_000_000;
const reflogLines = 20_000;
const rememberedIds = 100_000;

type Contents = Map<string, RefContent>;

/** Reads loose and packed names, HEAD, reflogs and the files in which Git remembers commits. */
export function readRefs(files: RepositoryFiles, format: ObjectFormat, most: number): Refs {
  const { contents, cut } = readContents(files, format, most);
  const headContent = readHead(files, format);
  const headId = followSymbolic(headContent, contents);
  const resolved = [...contents].map(([name, content]) => ({ name, id: followSymbolic(content, contents) }));
  return {
    headBranch: headContent.kind === "symbolic" ? headContent.target : undefined,
    head: headId === undefined ? undefined : { name: "HEAD", id: headId },
    named: resolved.flatMap(({ name, id }) => (id === undefined ? [] : [{ name, id }])),
    stashes: readLog(files, "logs/refs/stash", format).map((id, index) => ({ name: `stash@{${index}}`, id })),
    remembered: findRemembered(files, format),
    broken: [...contents].flatMap(([name, content]) => (content.kind === "broken" ? [name] : [])),
    cut,
  };
}

/** What `packed-refs` and the files under `refs/` say; a file goes before a packed name, as in Git. */
function readContents(
  files: RepositoryFiles,
  format: ObjectFormat,
  most: number,
): { contents: Contents; cut: boolean } {
  const contents: Contents = new Map();
  for (const { path, entry } of files.list("refs/")) {
    if (contents.size >= most) return { contents, cut: true };
    const text = readQuietly(entry.bytes, Math.min(entry.size, refFileBytes)).toString("utf8");
    contents.set(`refs/${path}`, readRefContent(text, format));
  }
  const packed = files.file("packed-refs");
  if (packed === undefined) return { contents, cut: false };
  const bytes = readQuietly(packed.bytes, Math.min(packed.size, packedRefsBytes));
  for (const { name, id } of readPackedRefs(bytes, format)) {
    if (contents.size >= most) return { contents, cut: true };
    if (!contents.has(name)) contents.set(name, { kind: "id", id });
  }
  return { contents, cut: packed.size > packedRefsBytes };
}

function readHead(files: RepositoryFiles, format: ObjectFormat): RefContent {
  // Very old versions of Git made HEAD a link, and newer ones still read it.
  const link = files.links.find(({ path }) => path === "HEAD");
  if (link !== undefined) return { kind: "symbolic", target: link.target };
  return readRefContent(files.text("HEAD", refFileBytes) ?? "", format);
}

function followSymbolic(content: RefContent, contents: Contents): string | undefined {
  let at: RefContent | undefined = content;
  for (let depth = 0; depth <= symbolicDepth; depth += 1) {
    if (at?.kind === "id") return at.id;
    if (at?.kind !== "symbolic") return undefined;
    at = contents.get(at.target);
  }
  return undefined;
}

function findRemembered(files: RepositoryFiles, format: ObjectFormat): string[] {
  const ids = new Set<string>();
  for (const { path } of files.list("logs/"))
    for (const id of readLog(files, `logs/${path}`, format)) if (ids.size < rememberedIds) ids.add(id);
  for (const { path } of files.list("")) {
    if (!/^(?:worktrees\/[^/]+\/)?[A-Z_]*HEAD$/u.test(path) || path === "HEAD") continue;
    for (const line of (files.text(path) ?? "").split("\n")) {
      const id = line.slice(0, format.idBytes * 2);
      if (isObjectId(id, format)) ids.add(id);
    }
  }
  return [...ids];
}

function readLog(files: RepositoryFiles, path: string, format: ObjectFormat): string[] {
  const entry = files.file(path);
  if (entry === undefined) return [];
  const start = Math.max(0, entry.size - reflogBytes);
  return readReflogIds(readQuietly(entry.bytes, entry.size - start, start), format, reflogLines);
}
