import { defineRule, type CodeFacts, type Detection, type Surface } from "@doorward/core";
import { groupOwnEffects, tellSurface } from "../surface-chain.ts";

/** Fires on files by which editors other than VS Code run a command as the folder is opened. */
export const rule = defineRule({
  id: "code/editor-start-file",
  kind: "code",
  title: "A file of the folder makes an editor run a command when the folder is opened.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Neovim documentation, exrc and trust", url: "https://neovim.io/doc/user/" },
    { title: "depguard, list of places that run on opening a folder, 2026" },
  ],
  detect: detectStartFiles,
});

function detectStartFiles(facts: CodeFacts): Detection[] {
  const own = groupOwnEffects(facts.effects);
  return facts.surfaces.flatMap((surface, index) =>
    runsCommand(surface) ? [tellSurface(surface, own.get(index))] : [],
  );
}

function runsCommand({ trigger, tool, what, commands }: Surface): boolean {
  if (trigger !== "open-folder" || tool === "vscode" || commands.length === 0) return false;
  return what === "start-file" || what === "folder-variables" || what === "startup-task" || what === "language-server";
}
