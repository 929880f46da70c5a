import {
  defineRule,
  type CodeFacts,
  type Detection,
  type Effect,
  type EffectTrait,
  type Surface,
} from "@doorward/core";
import { groupOwnEffects, tellSurface } from "../surface-chain.ts";

/** Fires where something that starts by itself on opening keeps the person from seeing what it runs. */
export const rule = defineRule({
  id: "code/autorun-hides-command",
  kind: "code",
  title: "Something that starts when the folder is opened hides the command it runs.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1564", "T1036.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Static-scanner study of take-home lures, 2026-08-20" },
    { title: "Microsoft, Contagious Interview, 2026-03-11" },
  ],
  detect: detectHidden,
});

function detectHidden(facts: CodeFacts): Detection[] {
  const own = groupOwnEffects(facts.effects);
  return facts.surfaces.flatMap((surface, index) => {
    const effects = own.get(index) ?? [];
    return isHiding(surface, effects) ? [tellSurface(surface, effects)] : [];
  });
}

/** A quiet watcher is everyday comfort, so that a task nobody sees must also run something odd. */
function isHiding({ trigger, automatic, concealments }: Surface, effects: readonly Effect[]): boolean {
  if (!automatic || !/^(?:open-folder|open-agent|enter-folder)$/u.test(trigger)) return false;
  if (concealments.includes("off-screen") || concealments.includes("mislabelled")) return true;
  return concealments.includes("hidden") && trigger === "open-folder" && effects.some(isOdd);
}

const oddTraits: ReadonlySet<EffectTrait> = new Set<EffectTrait>([
  "background",
  "detached",
  "elevated",
  "hidden-window",
  "inline-code",
  "program-in-asset",
  "unprotected",
  "unrecorded-install",
]);

/** A program in a folder of settings, whose files people seldom open; Yarn and virtual environments keep tools in one. */
const settingsFolder =
  /(?:^|\/)\.(?!yarn\/|venv\/|env\/|pnpm\/|direnv\/|nx\/)[\w-]{2,40}\/(?:.{1,400}\/)?[^/]{1,200}$/u;

function isOdd({ kind, traits, target = "", layer }: Effect): boolean {
  if (layer > 0 || traits.some((trait) => oddTraits.has(trait))) return true;
  return kind === "run" && settingsFolder.test(target);
}
