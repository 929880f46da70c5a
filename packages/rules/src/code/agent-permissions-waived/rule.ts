import { defineRule, type Setting } from "@doorward/core";
import { isAgentSetting } from "../agent-settings.ts";

/** Fires on settings that let an assistant act on the whole computer without a question. */
export const rule = defineRule({
  id: "code/agent-permissions-waived",
  kind: "code",
  title: "The folder's settings let an AI assistant run any command without asking you.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1685", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Claude Code workspace trust, CVE-2026-33068, 2026" },
    { title: "GitHub Copilot in VS Code, automatic approval, CVE-2025-53773, 2025" },
  ],
  detect: (facts) => facts.settings.filter(waivesQuestions).map(({ at }) => ({ evidence: [at] })),
});

/** Keys, as each tool's documentation writes them, with the value that takes every question away. */
const waivers: ReadonlyMap<string, RegExp> = new Map([
  ["permissions.defaultmode", /^(?:bypassPermissions|dontAsk)$/u],
  ["skipdangerousmodepermissionprompt", /^true$/u],
  ["yolo", /^true$/u],
  ["tools.approvalmode", /^yolo$/u],
  ["general.defaultapprovalmode", /^yolo$/u],
  ["security.foldertrust.enabled", /^false$/u],
  ["sandbox_mode", /^danger-full-access$/u],
  ["amp.dangerouslyallowall", /^true$/u],
  ["chat.tools.autoapprove", /^true$/u],
  ["chat.tools.global.autoapprove", /^true$/u],
  ["chat.permissions.default", /^(?:autopilot|bypass\w{0,20})$/u],
  ["kiroagent.trustedcommands", /^\*$/u],
  ["trustedcommands", /^\*$/u],
  ["permissions.allow", /^(?:\*|Shell\(\*{1,2}\))$/u],
]);

function waivesQuestions(setting: Setting): boolean {
  return isAgentSetting(setting) && waivers.get(setting.key.toLowerCase())?.test(setting.value) === true;
}
