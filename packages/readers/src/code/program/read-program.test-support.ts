import type { Effect, EffectKind } from "@doorward/core";
import { createSpoolFolder, openSpool, removeSpoolFolder } from "../../tree/spool.ts";
import type { FileEntry } from "../../tree/tree.ts";
import { viewTree } from "../../tree/view.ts";
import { readPrograms, type ProgramFile, type ProgramReading } from "./read-programs.ts";

/** Reads an arrival that is given as paths and texts. */
export async function readFiles(files: Readonly<Record<string, string>>): Promise<ProgramReading> {
  const folder = createSpoolFolder();
  const spool = openSpool(folder, "test");
  try {
    const entries = Object.entries(files).map(([path, text]): FileEntry => {
      const bytes = Buffer.from(text);
      return { kind: "file", path, size: bytes.length, executable: false, bytes: spool.append(bytes) };
    });
    const view = viewTree({ entries, oddities: [], unjudged: [] });
    const programs = Object.keys(files).flatMap((path): ProgramFile[] => {
      if (path.endsWith(".py")) return [{ path, language: "python" }];
      return /\.[cm]?[jt]sx?$/u.test(path) ? [{ path, language: "javascript" }] : [];
    });
    return await readPrograms(view, { files: programs, onParse: () => undefined });
  } finally {
    spool.close();
    removeSpoolFolder(folder);
  }
}

/** The effects of one kind that one JavaScript file has. */
export async function effectsOf(kind: EffectKind, source: string, path = "index.js"): Promise<readonly Effect[]> {
  const { effects } = await readFiles({ [path]: source });
  return effects.filter((effect) => effect.kind === kind);
}

/** The only effect of a kind; fails when there are none or several. */
export function onlyEffect(effects: readonly Effect[], kind: EffectKind): Effect {
  const [first, ...others] = effects.filter((effect) => effect.kind === kind);
  if (first === undefined || others.length > 0) {
    throw new Error(`Expected one ${kind}, saw ${effects.map((effect) => `${effect.kind} ${effect.via}`).join(", ")}`);
  }
  return first;
}
