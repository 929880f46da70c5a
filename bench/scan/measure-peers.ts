import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { spreadOver } from "./package-list.ts";
import { runCommand } from "./run-command.ts";
import { listFiles } from "./unpack.ts";

/** A reader of JavaScript on the same files. */
export interface PeerRun {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly threw: number;
}

const endings = new Set([".js", ".mjs", ".cjs"]);
/** Of more than so many bytes a part is read, spread over the tree; js-x-ray takes a minute or two for all of it. */
const sampleBytes = 200_000_000;

/** Reads the same JavaScript files with Doorward, with js-x-ray and with the bare parser. */
export async function measurePeers(program: string, tree: string, folder: string): Promise<PeerRun[]> {
  const files = chooseFiles(tree);
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
  const copies = copyFiles(files, tree, join(folder, "same-files"));
  const list = join(folder, "same-files.txt");
  writeFileSync(list, copies.join("\n"));
  const own = await runCommand([program, "scan", "--json", join(folder, "same-files")], false);
  const doorward = { name: "Doorward, the whole command on all cores", seconds: own.seconds, threw: 0 };
  const peers = [
    { id: "js-x-ray", name: "js-x-ray 16.0.0, in one thread" },
    { id: "oxc-parser", name: "oxc-parser 0.158.0, parsing alone, in one thread" },
  ];
  const runs = [doorward];
  for (const { id, name } of peers) {
    process.stderr.write(`Reading ${files.length} files with ${id} …\n`);
    const { output } = await runCommand([join(import.meta.dirname, "peer-program.ts"), id, list], false);
    runs.push({ name, ...(JSON.parse(output) as { seconds: number; threw: number }) });
  }
  return runs.map((run) => ({ ...run, files: files.length, bytes }));
}

function chooseFiles(tree: string): { readonly path: string; readonly bytes: number }[] {
  const all = listFiles(tree).filter(({ path, bytes }) => endings.has(extname(path)) && bytes > 0);
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  return total <= sampleBytes ? all : spreadOver(all, Math.ceil((all.length * sampleBytes) / total));
}

function copyFiles(files: readonly { readonly path: string }[], tree: string, folder: string): string[] {
  return files.map(({ path }) => {
    const copy = join(folder, relative(tree, path));
    if (existsSync(copy)) return copy;
    mkdirSync(join(copy, ".."), { recursive: true });
    cpSync(path, copy);
    return copy;
  });
}
