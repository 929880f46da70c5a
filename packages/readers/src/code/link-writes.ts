import type { Effect, Origin } from "@doorward/core";

const mostOrigins = 12;
const shortestName = 4;

/**
 * Joins what is written to what is later run, loaded or evaluated from the same place: a download that is saved first is
 * still a download when it is started. Places are compared by their text, whole or by their last name.
 */
export function linkWrites(effects: readonly Effect[]): Effect[] {
  const written = collectWritten(effects);
  if (written.length === 0) return [...effects];
  return effects.map((effect) => {
    if (effect.kind !== "run" && effect.kind !== "load" && effect.kind !== "evaluate") return effect;
    const added = written
      .filter((write) => write.effect !== effect && isSamePlace(effect, write))
      .flatMap((write) => write.origins);
    return added.length === 0
      ? effect
      : { ...effect, subject: { ...effect.subject, origins: joinOrigins(effect.subject.origins, added) } };
  });
}

interface Written {
  readonly effect: Effect;
  readonly places: readonly string[];
  readonly origins: readonly Origin[];
}

function collectWritten(effects: readonly Effect[]): Written[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== "write" || effect.payload === undefined) return [];
    const origins = effect.payload.origins.filter(({ kind }) => kind === "network" || kind === "decoded-constant");
    const { excerpt: _excerpt, ...place } = effect.at;
    const handed = origins.map((origin) => ({ ...origin, hops: [...origin.hops, place].slice(0, mostOrigins) }));
    const places = effect.subject.texts.filter((text) => nameOf(text).length >= shortestName);
    return handed.length === 0 || places.length === 0 ? [] : [{ effect, places, origins: handed }];
  });
}

/** Only effects of one file, or of one surface, are taken for one plan; others meet by a whole path alone. */
function isSamePlace(effect: Effect, write: Written): boolean {
  const isNear = effect.at.path === write.effect.at.path;
  const targets =
    effect.kind === "evaluate"
      ? effect.subject.origins.flatMap(({ kind, detail }) => (kind === "file" ? [detail] : []))
      : effect.subject.texts;
  return targets.some((text) =>
    write.places.some((place) =>
      isNear ? text.includes(place) || hasName(text, nameOf(place)) : isWholePath(place) && text.includes(place),
    ),
  );
}

function isWholePath(place: string): boolean {
  return !place.includes("…") && place.length > 8 && /^[~/.]|^[A-Za-z]:/u.test(place);
}

function hasName(text: string, name: string): boolean {
  if (name.includes("…")) return false;
  const at = text.indexOf(name);
  return at >= 0 && !/[\w.-]/u.test(text.charAt(at - 1)) && !/[\w-]/u.test(text.charAt(at + name.length));
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function joinOrigins(known: readonly Origin[], added: readonly Origin[]): Origin[] {
  const all = [...known];
  for (const origin of added) {
    const isKnown = all.some(
      ({ kind, detail, place }) =>
        kind === origin.kind &&
        detail === origin.detail &&
        place.line === origin.place.line &&
        place.path === origin.place.path,
    );
    if (!isKnown && all.length < mostOrigins) all.push(origin);
  }
  return all;
}
