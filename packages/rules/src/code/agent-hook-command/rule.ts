import { defineRule, type CodeFacts, type Detection } from "@doorward/core";
import { groupOwnEffects, tellSurface } from "../surface-chain.ts";

/** Fires on every command that an AI assistant's settings in the folder start by themselves. */
export const rule = defineRule({
  id: "code/agent-hook-command",
  kind: "code",
  title: "The folder's settings make an AI assistant run a command by itself.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002", "T1546"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Check Point, Claude Code project settings, CVE-2025-59536, 2026" },
    { title: "Anthropic, Claude Code documentation, Hooks", url: "https://docs.claude.com/en/docs/claude-code/hooks" },
  ],
  detect: detectHooks,
});

function detectHooks(facts: CodeFacts): Detection[] {
  const own = groupOwnEffects(facts.effects);
  return facts.surfaces.flatMap((surface, index) => {
    const { trigger, automatic, what, atRoot } = surface;
    const isHook = what === "hook" || what === "setting-command" || what === "plugin";
    return trigger === "open-agent" && automatic && isHook && atRoot ? [tellSurface(surface, own.get(index))] : [];
  });
}
