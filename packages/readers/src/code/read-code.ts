import type {
  CodeFacts,
  DependencyDoubt,
  Effect,
  HistoryFact,
  Language,
  ListedPackage,
  PartlyRead,
  Snapshot,
  Unjudged,
} from "@doorward/core";
import type { FileType } from "../type/types.ts";
import type { Tree } from "../tree/tree.ts";
import { viewTree, type TreeView } from "../tree/view.ts";
import { choosePrograms, type ProgramChoice } from "./choose-programs.ts";
import { compareWithRegistry } from "./dependencies/doubts/registry-differs.ts";
import { readDependencies } from "./dependencies/read-dependencies.ts";
import { followFile, followRun, followSurface, openFollowing, type Following } from "./follow-commands.ts";
import { readInstructions } from "./instructions/read-instructions.ts";
import { openLinks, type Links } from "./link-reach.ts";
import { linkWrites } from "./link-writes.ts";
import { readPrograms, type ProgramFile, type ProgramReading, type ProgramText } from "./program/read-programs.ts";
import { readSurfaces, type SurfaceReading } from "./surfaces/read-surfaces.ts";
import { describeFile, surveyFiles, type FileSurvey, type SurveyHearers } from "./survey-files.ts";

const rounds = 3;
const scriptLanguages: ReadonlySet<Language> = new Set<Language>([
  "shell",
  "batch",
  "powershell",
  "applescript",
  "vbscript",
]);

/** How a code tree is read. */
export interface CodeOptions extends SurveyHearers {
  readonly snapshot: Snapshot;
  /** `whole`: everything. `vendored`: only the files, as third parties' code that came along in large numbers. */
  readonly depth: "whole" | "vendored";
  /** Whether documents and comments are read for what they ask for. */
  readonly readsOrders: boolean;
  /** Which files are looked at one by one; what they lead to is followed wherever it stands. */
  readonly isWanted: (path: string) => boolean;
  readonly listed: readonly ListedPackage[];
  readonly history: readonly HistoryFact[];
  /** What the registry says of the package that the tree is, as the text of a manifest. */
  readonly registryManifest?: string | undefined;
}

/** What a code tree holds. */
export interface CodeReading {
  readonly facts: CodeFacts;
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

const noSurfaces: SurfaceReading = { surfaces: [], settings: [], programs: [], unjudged: [] };

/** Reads a code tree: what it would run and when, what its programs would do, and what about it is odd. */
export async function readCode(tree: Tree, options: CodeOptions): Promise<CodeReading> {
  const view = viewTree(tree);
  const isWhole = options.depth === "whole";
  const survey = surveyFiles(view, options.isWanted, options);
  const surfaces = isWhole ? readSurfaces(view) : noSurfaces;
  const links = openLinks();
  const languages = new Map(survey.files.map(({ path, language }) => [path, language]));
  const following = openFollowing(view, links, (path) => languages.get(path));
  followSurfaces(surfaces, following, options.announce);
  followScripts(survey, following, options.announce);
  const choice = choosePrograms(view, survey.files);
  const programs = await readAllPrograms(view, choice, following, options.announce);
  for (const { from, target, at } of programs.imports) {
    if (target !== undefined) links.addEdge({ kind: "file", path: from }, { kind: "file", path: target }, at);
  }
  linkTargets(programs.effects, links);
  const effects = linkWrites(nameSurfaces([...following.effects, ...programs.effects], following.texts, surfaces));
  const dependencies = isWhole ? readDependencies(view, describeImports(programs), options.listed) : undefined;
  const parsed = new Set([...choice.parsed, ...following.programs.values()].map(({ path }) => path));
  const reach = links.findReach(surfaces.surfaces);
  return {
    facts: {
      snapshot: options.snapshot,
      files: survey.files.map((file) => describeFile(file, parsed)),
      surfaces: surfaces.surfaces,
      settings: [...surfaces.settings, ...(dependencies?.settings ?? [])],
      reach,
      effects,
      shapes: survey.shapes,
      mentions: survey.mentions,
      instructions: options.readsOrders ? readInstructions(view) : [],
      manifests: dependencies?.manifests ?? [],
      dependencies: dependencies?.dependencies ?? [],
      locked: dependencies?.locked ?? [],
      doubts: [...(dependencies?.doubts ?? []), ...compareManifest(view, options.registryManifest)],
      history: options.history,
      listed: options.listed,
    },
    unjudged: [
      ...surfaces.unjudged,
      ...(dependencies?.unjudged ?? []),
      ...tellUnread(programs, following, new Set(reach.map(({ path }) => path)), survey),
    ],
    partly: [...survey.partly, ...(dependencies?.partly ?? []), ...choice.lexical, ...tellCut(programs)],
  };
}

function followSurfaces(
  { surfaces, programs }: SurfaceReading,
  following: Following,
  announce: (path: string) => void,
): void {
  for (const [index, surface] of surfaces.entries()) {
    announce(surface.at.path);
    followSurface(following, surface, index);
  }
  for (const { surface, language, code, lines } of programs) {
    const at = surfaces[surface]?.at;
    if (at === undefined || (language !== "javascript" && language !== "python")) continue;
    following.texts.push({ path: at.path, language, code, at: { ...at, ...lines[0] }, layer: 0 });
  }
}

/** What the package says of itself and the registry says otherwise. */
function compareManifest(view: TreeView, registryManifest: string | undefined): DependencyDoubt[] {
  if (registryManifest === undefined) return [];
  const path = view.roots.map((root) => `${root}package.json`).findLast((each) => view.file(each) !== undefined);
  const text = path === undefined ? undefined : view.text(path);
  return path === undefined || text === undefined ? [] : compareWithRegistry(path, text, registryManifest);
}

/** Scripts that nothing starts are read too: a person may be told to start them. */
function followScripts(survey: FileSurvey, following: Following, announce: (path: string) => void): void {
  for (const { path, language, isVendored } of survey.files) {
    if (isVendored || language === undefined || !scriptLanguages.has(language)) continue;
    announce(path);
    followFile(following, path, language);
  }
}

/** Reads the chosen programs, then those that their commands start, as long as there are new ones. */
async function readAllPrograms(
  view: TreeView,
  choice: ProgramChoice,
  following: Following,
  announce: (path: string) => void,
): Promise<ProgramReading> {
  const readings: ProgramReading[] = [];
  const done = new Set<string>();
  let doneTexts = 0;
  for (let round = 0; round < rounds; round += 1) {
    // What is started comes first: a program sets up what those it loads find.
    const files = [...following.programs.values(), ...(round === 0 ? choice.parsed : [])].filter(
      ({ path }) => !done.has(path),
    );
    const texts: readonly ProgramText[] = following.texts.slice(doneTexts);
    if (files.length + texts.length === 0) break;
    doneTexts = following.texts.length;
    for (const { path } of files) done.add(path);
    const reading = await readPrograms(view, { files: uniqueFiles(files), texts, onParse: announce });
    readings.push(reading);
    for (const effect of reading.effects) if (effect.kind === "run") followRun(following, effect);
  }
  return {
    effects: readings.flatMap(({ effects }) => effects),
    imports: readings.flatMap(({ imports }) => imports),
    unparsed: new Map(readings.flatMap(({ unparsed }) => [...unparsed])),
    cutShort: readings.flatMap(({ cutShort }) => cutShort),
  };
}

function uniqueFiles(files: readonly ProgramFile[]): ProgramFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** A program that starts or loads another file leads to it. */
function linkTargets(effects: readonly Effect[], links: Links): void {
  for (const { kind, at, target } of effects) {
    if (target === undefined || (kind !== "run" && kind !== "load")) continue;
    links.addEdge({ kind: "file", path: at.path }, { kind: "file", path: target }, at);
  }
}

/** Effects of a program that stands on a surface's command line are that surface's own. */
function nameSurfaces(
  effects: readonly Effect[],
  texts: readonly ProgramText[],
  { surfaces }: SurfaceReading,
): Effect[] {
  const byPlace = new Map<string, number>();
  for (const [index, { at, commands }] of surfaces.entries()) {
    for (const place of [at, ...commands.map((command) => command.at)])
      byPlace.set(`${place.path}:${place.line}`, index);
  }
  const inline = new Set(texts.map(({ at }) => `${at.path}:${at.line}`));
  return effects.map((effect) => {
    const key = `${effect.at.path}:${effect.at.line}`;
    const surface = effect.surface ?? (inline.has(key) ? byPlace.get(key) : undefined);
    return surface === undefined ? effect : { ...effect, surface };
  });
}

function describeImports({ imports }: ProgramReading) {
  return imports.flatMap(({ from, specifier, at, target, guarded }) =>
    target === undefined
      ? [
          {
            path: from,
            name: specifier,
            at,
            language: from.endsWith(".py") ? ("python" as const) : ("javascript" as const),
            guarded,
          },
        ]
      : [],
  );
}

/** What could not be read matters where something sets it off; elsewhere it can do nothing. */
function tellUnread(
  { unparsed }: ProgramReading,
  { unread }: Following,
  reached: ReadonlySet<string>,
  survey: FileSurvey,
): Unjudged[] {
  const inert = new Set(survey.files.filter(({ type }) => isInert(type)).map(({ path }) => path));
  return [...unparsed, ...unread].flatMap(([path, reason]) =>
    reached.has(path) && !inert.has(path) ? [{ path, reason: `it runs and could not be read: ${reason}` }] : [],
  );
}

/** Style sheets and the like, which bundlers let programs import, and which are no programs. */
function isInert(type: FileType): boolean {
  return type === "css" || type === "template";
}

function tellCut({ cutShort }: ProgramReading): PartlyRead[] {
  return cutShort.map((path) => ({
    path,
    reason: "too much to follow to the end; judged by what was seen on the way",
  }));
}
