import { defineRule, type CodeFacts, type Detection, type Effect, type EffectTrait, type Shape } from "@doorward/core";
import { findOrigins, isHidden } from "../effects.ts";
import { isUnreadable, standsBehind, tellShape } from "../looks.ts";
import { tellEffect } from "../effect-words.ts";

/** Fires on a configuration that goes on behind its export with code that is odd or does what no configuration does. */
export const rule = defineRule({
  id: "code/code-after-export",
  kind: "code",
  title: "A configuration file goes on behind its end with code that is unreadable or reaches out of the project.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, infected configuration files, 2026-03" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: findTails,
});

const quiet: ReadonlySet<EffectTrait> = new Set<EffectTrait>([
  "detached",
  "background",
  "hidden-window",
  "silenced",
  "inline-code",
  "piped",
  "program-in-asset",
  "unrecorded-install",
]);

function findTails(facts: CodeFacts): Detection[] {
  const tails = facts.shapes.filter(({ kind }) => kind === "code-after-export");
  const paths = new Set(tails.map(({ at }) => at.path));
  const effects = Map.groupBy(
    facts.effects.filter((effect) => paths.has(effect.at.path) && reachesOut(effect)),
    ({ at }) => at.path,
  );
  const looks = Map.groupBy(facts.shapes.filter(isOdd), ({ at }) => at.path);
  return tails.flatMap((tail) => {
    const { path } = tail.at;
    const effect = (effects.get(path) ?? []).find(({ at }) => standsBehind(at, tail.at));
    const isOddTail = (looks.get(path) ?? []).some(({ at }) => standsBehind(at, tail.at));
    if (effect === undefined && !isOddTail) return [];
    return [tellShape(facts, tail, effect === undefined ? "the code behind the export runs" : tellEffect(effect))];
  });
}

function isOdd(shape: Shape): boolean {
  return isUnreadable(shape) || ["escaped-text", "encoded-blob", "dense-line", "off-screen-code"].includes(shape.kind);
}

/** What a configuration does not do: run text, ask the network, start something unseen, load what cannot be told. */
function reachesOut({ kind, subject, traits }: Effect): boolean {
  if (kind === "evaluate" || kind === "request") return true;
  if (kind !== "run" && kind !== "load") return false;
  return isHidden(subject) || findOrigins(subject, "network").length > 0 || traits.some((trait) => quiet.has(trait));
}
