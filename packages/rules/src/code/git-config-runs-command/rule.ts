import {
  defineRule,
  type CodeFacts,
  type Detection,
  type Effect,
  type EffectTrait,
  type Surface,
} from "@doorward/core";
import { groupOwnEffects, tellSurface } from "../surface-chain.ts";

/** Fires where the Git configuration that came along starts something of the folder or a command line of its own. */
export const rule = defineRule({
  id: "code/git-config-runs-command",
  kind: "code",
  title: "The repository came with settings that make Git run a command of the sender's choice.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1546", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "J. Steven, Git bare repositories and fsmonitor, 2022" },
    { title: "Git documentation, git-config", url: "https://git-scm.com/docs/git-config" },
  ],
  detect: detectCommands,
});

function detectCommands(facts: CodeFacts): Detection[] {
  const own = groupOwnEffects(facts.effects);
  const byPlace = new Map<string, Detection>();
  for (const [index, surface] of facts.surfaces.entries()) {
    if (surface.tool !== "git" || surface.what !== "config-command" || !surface.automatic) continue;
    const effects = own.get(index) ?? [];
    const told = effects.find((effect) => isChosen(effect, surface));
    if (told !== undefined || isShellLine(surface))
      byPlace.set(`${surface.at.path}:${surface.at.line}`, tellSurface(surface, told === undefined ? [] : [told]));
  }
  return [...byPlace.values()];
}

const shells =
  /^(?:sh|bash|zsh|dash|ksh|fish|cmd|powershell|pwsh|eval|source|node|deno|bun|osascript|wscript|cscript|mshta)$/u;
const tellingTraits: ReadonlySet<EffectTrait> = new Set<EffectTrait>([
  "inline-code",
  "piped",
  "background",
  "program-in-asset",
]);

/** A filter or pager by its name has to be installed by the person; a file, a line for a shell and a download do not. */
function isChosen({ kind, via, target, traits, subject }: Effect, { name }: Surface): boolean {
  if (kind === "evaluate" || kind === "load" || (kind === "request" && via !== "ssh")) return true;
  if (kind !== "run") return false;
  if (name.startsWith("core.fsmonitor") && /\/(?:fsmonitor|query)-watchman$/u.test(target ?? "")) return false;
  if (target !== undefined || shells.test(via) || traits.some((trait) => tellingTraits.has(trait))) return true;
  return subject.texts.some((text) => /^\.{1,2}[\\/]|^\.git[\\/]/u.test(text));
}

function isShellLine({ commands }: Surface): boolean {
  return commands.some(({ text }) =>
    shells.test(
      text
        .trim()
        .split(/[\s"']/u, 1)[0]
        ?.split(/[\\/]/u)
        .at(-1) ?? "",
    ),
  );
}
