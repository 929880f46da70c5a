import type { FoundFile } from "../reader.ts";

/**
 * The file as Git sees it, when it stands in a folder that Git takes for a repository: `.git`, one of its submodules or
 * work trees, or a folder that looks like a bare repository. Undefined for all others.
 */
export function asGitFile<File extends FoundFile>(file: File, gitFolder: string = file.folder): File | undefined {
  const own = /^(?:(.*)\/)?\.git(?:\/(?:modules|worktrees)\/.{1,500})?$/iu.exec(gitFolder);
  const isBare = own === null && isBareRepository(file, gitFolder);
  if (own === null && !isBare) return undefined;
  const base = own === null ? gitFolder : (own[1] ?? "");
  return { ...file, base, atRoot: file.view.roots.includes(base === "" ? "" : `${base}/`) };
}

/** Git works with any folder that holds these, even inside another repository. Source: gitrepository-layout(5). */
export function isBareRepository({ view }: FoundFile, folder: string): boolean {
  const inside = folder === "" ? "" : `${folder}/`;
  return view.file(`${inside}HEAD`) !== undefined && view.file(`${inside}config`) !== undefined;
}
