import { defineRule, type Detection, type Surface } from "@doorward/core";

/** Fires on every VS Code task that the tool starts by itself when it opens the delivered folder. */
export const rule = defineRule({
  id: "code/folder-open-task",
  kind: "code",
  title: "A task runs by itself when the folder is opened in VS Code.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, Contagious Interview, 2026-03-11" },
    {
      title: "Visual Studio Code documentation, Tasks, run behavior",
      url: "https://code.visualstudio.com/docs/editor/tasks",
    },
  ],
  detect: (facts) => facts.surfaces.filter(startsOnOpening).map(tellTask),
});

function startsOnOpening({ tool, what, trigger, atRoot }: Surface): boolean {
  return tool === "vscode" && what === "task" && trigger === "open-folder" && atRoot;
}

function tellTask({ at, commands }: Surface): Detection {
  return {
    evidence: [at],
    chain: [
      { kind: "trigger", text: "opening the folder in VS Code starts a task", place: at },
      ...commands.map((command) => ({ kind: "runs" as const, text: "the task runs a command", place: command.at })),
    ],
  };
}
