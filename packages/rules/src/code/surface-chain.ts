import type { Detection, Effect, Surface } from "@doorward/core";
import { tellEffect } from "./effect-words.ts";
import { tellTrigger } from "./trigger-words.ts";

const mostShown = 3;

/** A finding at a surface: what sets it off, and the first things it would do. */
export function tellSurface(surface: Surface, effects: readonly Effect[] = []): Detection {
  const { excerpt: _excerpt, ...place } = surface.at;
  const shown = effects.slice(0, mostShown).map((effect) => {
    const { excerpt: _shown, ...at } = effect.at;
    return { kind: "does" as const, text: tellEffect(effect), place: at };
  });
  return { evidence: [surface.at], chain: [{ kind: "trigger", text: tellTrigger(surface), place }, ...shown] };
}

/** What each surface's own command would do, by the surface's place among the surfaces; what only reads is left out. */
export function groupOwnEffects(effects: readonly Effect[]): ReadonlyMap<number, readonly Effect[]> {
  const own = new Map<number, Effect[]>();
  for (const effect of effects) {
    if (effect.surface === undefined || effect.kind === "read" || effect.kind === "inspect") continue;
    const known = own.get(effect.surface);
    if (known === undefined) own.set(effect.surface, [effect]);
    else known.push(effect);
  }
  return own;
}
