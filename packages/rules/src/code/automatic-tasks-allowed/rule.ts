import { defineRule, type Setting } from "@doorward/core";

/** Fires on settings of the folder that answer the editor's question of trust in the person's place. */
export const rule = defineRule({
  id: "code/automatic-tasks-allowed",
  kind: "code",
  title: "The folder's own settings tell the editor to trust it and to start its tasks without asking.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002", "T1685"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Static-scanner study of take-home lures, 2026-08-20" },
    {
      title: "Visual Studio Code documentation, Workspace Trust",
      url: "https://code.visualstudio.com/docs/editor/workspace-trust",
    },
  ],
  detect: (facts) => facts.settings.filter(takesQuestionAway).map(({ at }) => ({ evidence: [at] })),
});

/** Source: VS Code documentation, Default settings. A value of another type than documented has no effect and counts no less. */
function takesQuestionAway({ tool, key, value }: Setting): boolean {
  if (tool !== "vscode") return false;
  switch (key.toLowerCase()) {
    case "task.allowautomatictasks":
      return value === "on" || value === "true";
    case "security.workspace.trust.enabled":
      return value === "false";
    case "security.workspace.trust.startupprompt":
    case "security.workspace.trust.banner":
      return value === "never";
    case "security.workspace.trust.untrustedfiles":
      return value === "open";
    default:
      return false;
  }
}
