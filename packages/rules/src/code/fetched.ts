import type { CodeFacts, Data, Detection, Effect, Origin, Place } from "@doorward/core";
import { isSetOff, tellDetection } from "./effects.ts";

const downloaders =
  /^(?:\S*[\\/])?(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|http|aria2c|fetch)(?:\.exe)?\s/iu;
const hostWithScheme = /^[a-z][a-z+.-]{1,12}:\/\/[^/…]/iu;
const hostWithPort = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)/u;
const ownComputer = /^(?:[a-z]+:\/\/)?(?:localhost|127\.|0\.0\.0\.0|\[::1\])/iu;

/**
 * The sources of what an effect uses that lie on another computer: answers of the network, and what a download program
 * printed.
 */
export function findFetched(effect: Pick<Effect, "kind" | "subject">): readonly Origin[] {
  return effect.subject.origins.filter((origin) => isFetched(origin) && fits(effect, origin));
}

function isFetched({ kind, detail, address }: Origin): boolean {
  return kind === "network" || (kind === "process-output" && downloaders.test(address?.texts[0] ?? detail));
}

/**
 * A command or a module's name is put together from much, and what else goes into it tells that it is no answer as it
 * came; an error may even be left by any request before.
 */
function fits({ kind, subject }: Pick<Effect, "kind" | "subject">, { part }: Origin): boolean {
  if (kind === "evaluate") return true;
  const isNamed = kind === "load" && subject.texts.some((text) => /^(?:@[\w.-]+\/)?[\w.-]+$/u.test(text));
  return part !== "error" && !isNamed && subject.origins.every((origin) => isFetched(origin) || isComputed(origin));
}

function isComputed({ kind }: Origin): boolean {
  return kind === "decoded-constant" || kind === "parameter";
}

/**
 * Whether the arrival itself says which other computer is asked: by an address in the code, or by one that it brings
 * along, decodes or fetches. A library asks whatever it is told to.
 */
export function isAskedHere({ kind, address }: Origin): boolean {
  if (kind === "process-output") return true;
  if (address === undefined) return false;
  if (address.texts.some(isOtherComputer)) return true;
  return address.origins.some(
    (origin) => origin.kind === "environment" || origin.kind === "decoded-constant" || origin.kind === "network",
  );
}

function isOtherComputer(text: string): boolean {
  return (hostWithScheme.test(text) || hostWithPort.test(text)) && !ownComputer.test(text);
}

/** What a browser loads by address, as a page does with its scripts; what is loaded cannot leave the page. */
const pageLoaders: ReadonlySet<string> = new Set(["importScripts", "$.getScript", "jQuery.getScript", "import"]);

/** Whether the effect runs text as code, wherever the text comes from. */
export function isEvaluation({ kind, via }: Effect): boolean {
  if (pageLoaders.has(via) || /(?:^|\.)(?:pickle|dill|cloudpickle)\./u.test(`.${via}`)) return false;
  return kind === "evaluate" || kind === "load";
}

/** Whether the effect happens by itself, as far as can be seen, or does the sender's bidding whoever calls it. */
export function isMeant(facts: CodeFacts, effect: Effect, origins: readonly Origin[]): boolean {
  const asked = origins.filter(isAskedHere);
  if (asked.length === 0) return false;
  return isSetOff(facts, effect) || asked.some(({ address }) => address?.texts.some(isOtherComputer) === true);
}

/** Folders whose programs a framework calls by itself: routes, pages, components, handlers. */
const calledByFramework =
  /(?:^|\/)(?:api|app|pages|routes?|controllers?|middlewares?|functions|components?|handlers?|hooks|views|screens|commands|plugins|jobs)\//iu;

/** Whether the effect happens by itself, or stands where a framework makes it happen. */
export function isStarted(facts: CodeFacts, effect: Effect): boolean {
  return (
    isSetOff(facts, effect) || (calledByFramework.test(effect.at.path) && !effect.at.path.includes("node_modules/"))
  );
}

const interpreterOnLine =
  /^(?:\S*[\\/])?(?:node|nodejs|bun|deno|python[\d.]*|pythonw|bash|sh|zsh|pwsh|powershell|osascript|wscript|cscript|mshta|perl|ruby|php)(?:\.exe)?\s+[^\s-]/iu;

/** The places at which programs write files. */
export function findWritePlaces({ effects }: CodeFacts): ReadonlySet<string> {
  return new Set(effects.flatMap(({ kind, at }) => (kind === "write" ? [keyOf(at)] : [])));
}

/** Whether a program hands an interpreter a file that it has written what it fetched into. */
export function startsFetchedFile(effect: Effect, writePlaces: ReadonlySet<string>): boolean {
  const { kind, language, surface, subject } = effect;
  if (kind !== "run" || surface !== undefined || (language !== "javascript" && language !== "python")) return false;
  if (!subject.texts.some((text) => interpreterOnLine.test(text))) return false;
  return findFetched(effect).some(({ hops }) => hops.some((hop) => writePlaces.has(keyOf(hop))));
}

function keyOf({ path, line, column }: Place): string {
  return [path, line, column].join("\n");
}

/** A finding for each line on which one of the effects stands, whatever their order. */
export function tellEachPlace(facts: CodeFacts, effects: readonly Effect[]): Detection[] {
  const byPlace = new Map<string, Effect>();
  for (const effect of effects) {
    const key = [effect.at.revision, effect.at.path, effect.at.line].join("\n");
    const known = byPlace.get(key);
    if (known === undefined || rank(effect) < rank(known)) byPlace.set(key, effect);
  }
  return [...byPlace.values()].map((effect) => tellDetection(facts, effect));
}

/** Of several effects on a line the first one is told, by column and then by name. */
function rank({ at, kind, via, layer, subject }: Effect): string {
  return [String(at.column ?? 0).padStart(9, "0"), layer, kind, via, subject.texts.join("\n")].join("\n");
}

/** Whether nothing of a command line is known, not even a word of it. */
export function isWhollyUnknown({ texts }: Data): boolean {
  return texts.every((text) => !/[\p{L}\d]/u.test(text));
}
