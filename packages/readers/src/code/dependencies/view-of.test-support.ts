import { after } from "node:test";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../../tree/spool.ts";
import { type TreeView, viewTree } from "../../tree/view.ts";

const folder = createSpoolFolder();
const spool = openSpool(folder, "samples");
after(() => {
  spool.close();
  removeSpoolFolder(folder);
});

/** A tree of the files named, for tests. */
export function viewOf(files: Readonly<Record<string, string>>): TreeView {
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = spool.append(Buffer.from(text));
    return { kind: "file", path, size: Buffer.byteLength(text), executable: false, bytes } as const;
  });
  return viewTree({ entries, oddities: [], unjudged: [] });
}
