import { findReach, type CodeFacts, type Data, type Effect, type Origin, type Place, type Step } from "@doorward/core";
import { showData, tellEffect, tellEncodings } from "./effect-words.ts";
import { tellTrigger } from "./trigger-words.ts";

const mostHops = 4;
const mostOrigins = 2;

/** What sets an effect off, what leads to it, what it reads, decodes and fetches on the way, and what it does. */
export function tellChain(facts: CodeFacts, effect: Effect): Step[] {
  return [...tellWay(facts, effect), ...tellSources(effect.subject), tellEnd(effect)];
}

/** What sets a place off and what leads to it; empty when nothing in the arrival does. */
export function tellWay(facts: CodeFacts, { at, surface: own }: Pick<Effect, "at" | "surface">): Step[] {
  const [reach] = own === undefined ? findReach(facts, at) : [];
  const surface = facts.surfaces[own ?? reach?.surface ?? -1];
  if (surface === undefined) return [];
  const steps: Step[] = [{ kind: "trigger", text: tellTrigger(surface), place: surface.at }];
  const route = reach?.route.slice(1) ?? [];
  for (const [index, place] of route.entries()) {
    const next = route[index + 1]?.path ?? at.path;
    if (next === place.path) continue;
    const verb = place.path === surface.at.path ? "starts" : "loads";
    steps.push({ kind: "runs", text: `this ${verb} ${next}`, place });
  }
  return steps;
}

/** Where a value comes from, and what was done to it on the way. */
function tellSources(data: Data): Step[] {
  const telling = data.origins.filter(({ kind }) => kind !== "parameter").slice(0, mostOrigins);
  const steps = telling.flatMap(tellOrigin);
  const [last] = telling;
  const encodings = tellEncodings(data);
  if (encodings !== "" && last !== undefined && last.kind !== "decoded-constant")
    steps.push({
      kind: "decodes",
      text: `what came is decoded from ${encodings}`,
      place: last.hops.at(-1) ?? last.place,
    });
  return steps;
}

function tellOrigin(origin: Origin): Step[] {
  const { kind, detail, place, address, part, hops } = origin;
  const handed = hops.slice(0, mostHops).map((hop): Step => ({ kind: "runs", text: "this hands it on", place: hop }));
  switch (kind) {
    case "network": {
      const where = address === undefined ? detail : showData(address, detail);
      const answer = part === undefined || part === "body" ? "" : `, and takes ${partWords[part]} of the answer`;
      return [...tellAddress(address), { kind: "fetches", text: `this asks ${where}${answer}`, place }, ...handed];
    }
    case "decoded-constant":
      return [{ kind: "decodes", text: "a text that is hidden in the code is decoded", place }, ...handed];
    case "environment":
      return [{ kind: "reads", text: `this reads the variable ${detail}`, place }, ...handed];
    case "file":
      return [{ kind: "reads", text: `this reads ${detail === "" ? "a file" : detail}`, place }, ...handed];
    default:
      return [];
  }
}

const partWords = { header: "a header", cookie: "a cookie", error: "the error text" } as const;

/** How the address itself was hidden. */
function tellAddress(address: Data | undefined): Step[] {
  if (address === undefined || address.encodings.length === 0) return [];
  const [origin] = address.origins;
  if (origin === undefined) return [];
  const from = origin.kind === "environment" ? ` the variable ${origin.detail}` : " the code";
  return [
    { kind: "decodes", text: `an address is decoded from ${tellEncodings(address)} in${from}`, place: origin.place },
  ];
}

function tellEnd(effect: Effect): Step {
  return { kind: "does", text: tellEffect(effect), place: placeOf(effect) };
}

function placeOf({ at }: Effect): Place {
  const { excerpt: _excerpt, ...place } = at;
  return place;
}
