import type { Language } from "@doorward/core";
import { nameShell } from "../commands.ts";
import type { TextNode } from "../documents/data-node.ts";
import type { CommandDraft } from "../facts.ts";
import { placeProgram } from "../program-text.ts";
import type { ProgramText, SurfaceFile } from "../reader.ts";

/** A step's text as what its `shell` makes of it. */
export interface StepText {
  readonly commands: readonly CommandDraft[];
  readonly programs: readonly ProgramText[];
}

/** Hands a step's text to a shell, or to an interpreter when the step names one. */
export function readStep(file: SurfaceFile, text: TextNode, shell: string | undefined): StepText {
  const language = nameLanguage(shell);
  if (language !== undefined) return { commands: [], programs: [placeProgram(file, language, text.value, text.start)] };
  const known = nameShell(shell) ?? "posix";
  return { commands: [{ text: text.value, start: text.start, shell: known }], programs: [] };
}

function nameLanguage(shell: string | undefined): Language | undefined {
  const name = shell?.trim().split(/\s/u)[0] ?? "";
  if (/^python3?$/u.test(name)) return "python";
  if (name === "node") return "javascript";
  return name === "ruby" ? "ruby" : undefined;
}
