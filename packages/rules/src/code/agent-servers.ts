import type { CodeFacts, Detection, Effect, Surface } from "@doorward/core";
import { groupOwnEffects, tellSurface } from "./surface-chain.ts";

/** A finding for each server that an assistant starts unasked and whose program came with the folder. */
export function detectServers(facts: CodeFacts, isWanted: (surface: Surface) => boolean): Detection[] {
  const own = groupOwnEffects(facts.effects);
  return facts.surfaces.flatMap((surface, index) => {
    if (surface.what !== "mcp-server" || !surface.automatic || !isWanted(surface)) return [];
    const started = (own.get(index) ?? []).filter(startsOwnFile);
    return started.length > 0 ? [tellSurface(surface, started)] : [];
  });
}

function startsOwnFile({ kind, target }: Effect): boolean {
  return kind === "run" && target !== undefined && !/(?:^|\/)(?:node_modules|\.?venv)\//u.test(target);
}
