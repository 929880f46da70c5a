import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { isHarmfulContent } from "../planted-content.ts";
import { happensAtWork, happensUnasked, onePerLine } from "../set-off.ts";

/** Files from which editors and AI assistants take what to start. Separators are slashes, letters are small. */
const settingsFile =
  /(?:^|\/)(?:\.(?:vscode|cursor|windsurf)\/(?:tasks|settings|launch|mcp|hooks)\.json|\.(?:claude|gemini|qwen|codex|kiro|codeium|continue)\/(?:.*\/)?(?:settings(?:\.local)?|mcp|mcp_config|config|hooks)\.(?:json|toml|yaml)|\.claude\.json|\.mcp\.json|claude_desktop_config\.json|\.(?:vscode|cursor|windsurf|vscode-server)(?:-insiders)?\/extensions\/.+|(?:code|cursor|windsurf|vscodium)(?: - insiders)?\/user\/(?:tasks|settings|mcp)\.json|\.idea\/(?:startup|watchertasks)\.xml)$/u;
const outside = /^(?:~|\/|…|%|\.\.\/|[a-z]:\/)/u;
const startsOnOpening = /folderopen|allowautomatictasks|sessionstart|pretooluse|posttooluse|userpromptsubmit/iu;
const extensionInstall = /^(?:code|cursor|windsurf|codium|code-insiders)\b.*--install-extension\b/u;

/** Fires where code leaves something that the person's editor or AI assistant starts in other work. */
export const rule = defineRule({
  id: "code/editor-settings-planted",
  kind: "code",
  title: "It changes, without being asked, what your editor or AI assistant starts.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1546", "T1176.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Elastic, REF9403, 2026-07" }, { title: "Microsoft, Contagious Interview, 2026-03-11" }],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => isPlanted(facts, effect))).map((effect) =>
      tellDetection(facts, effect),
    ),
});

/** In the person's own settings it is enough that it happens unasked; in a project, what is written must start something. */
function isPlanted(facts: CodeFacts, effect: Effect): boolean {
  const { kind, subject, payload } = effect;
  const texts = subject.texts.map((text) => text.replaceAll("\\", "/").toLowerCase());
  if (kind === "run") return texts.some((text) => extensionInstall.test(text)) && happensUnasked(facts, effect);
  const paths = kind === "write" ? texts.filter((text) => settingsFile.test(text)) : [];
  if (paths.length === 0) return false;
  if (paths.some((path) => outside.test(path)) && happensUnasked(facts, effect)) return true;
  const starts = isHarmfulContent(payload) || payload?.texts.some((text) => startsOnOpening.test(text)) === true;
  return starts && happensAtWork(facts, effect);
}
