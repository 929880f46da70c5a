/** What a browser tells of something that was dropped. */
interface Dropped {
  readonly files: Iterable<File>;
  /** One for each file, in their order, and some for what is no file. */
  readonly items: Iterable<{
    readonly kind: string;
    readonly webkitGetAsEntry?: () => { readonly isDirectory: boolean } | null;
  }>;
}

/** Files that were dropped, and what is said of anything else; empty where there is nothing to say. */
export function readDropped({ files, items }: Dropped): { readonly files: readonly File[]; readonly says: string } {
  const dropped = [...items].filter(({ kind }) => kind === "file");
  const isFolder = dropped.map((item) => item.webkitGetAsEntry?.()?.isDirectory === true);
  const taken = [...files].filter((_, index) => !isFolder[index]);
  if (isFolder.includes(true)) return { files: taken, says: "Folders are not taken. Drop the files that are in them." };
  return { files: taken, says: taken.length === 0 ? "That is no file. Drop a file, or paste the text below." : "" };
}
