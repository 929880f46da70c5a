import type { Setting, Surface, Unjudged } from "@doorward/core";
import type { TreeView } from "../../tree/view.ts";
import { indexReaders, type Candidate } from "./dispatch.ts";
import { openDocuments } from "./documents/open-document.ts";
import { readXml } from "./documents/xml.ts";
import { makeUnjudged } from "./facts.ts";
import {
  longestProgram,
  mostCharacters,
  mostCommandsOfAll,
  mostFacts,
  mostFactsPerFile,
  mostProgramLines,
} from "./limits.ts";
import { findFile, openText } from "./open-file.ts";
import type {
  DataReader,
  FileText,
  FoundFile,
  SurfaceFact,
  SurfaceFile,
  SurfaceProgram,
  SurfaceReader,
} from "./reader.ts";
import { readers } from "./registry.ts";

/** Everything that a tree would have run by tools. */
export interface SurfaceReading {
  readonly surfaces: readonly Surface[];
  readonly settings: readonly Setting[];
  readonly programs: readonly SurfaceProgram[];
  readonly unjudged: readonly Unjudged[];
}

interface Gathering {
  readonly surfaces: Surface[];
  readonly settings: Setting[];
  readonly programs: SurfaceProgram[];
  /** By path and reason, since several tools look at one file. */
  readonly unjudged: Map<string, Unjudged>;
  charactersLeft: number;
  commandsLeft: number;
  programLinesLeft: number;
}

const findReaders = indexReaders(readers);

/** Whether a tool looks for something to run in a file of this path. */
export function isSurfacePath(path: string): boolean {
  return findReaders(path).length > 0;
}

/**
 * Finds every place where a tool runs something that came with the tree. Files near the top come first, so that a flood
 * below cannot push them out; otherwise in the order of the paths.
 */
export function readSurfaces(view: TreeView): SurfaceReading {
  const gathering: Gathering = {
    surfaces: [],
    settings: [],
    programs: [],
    unjudged: new Map(),
    charactersLeft: mostCharacters,
    commandsLeft: mostCommandsOfAll,
    programLinesLeft: mostProgramLines,
  };
  for (const path of orderPaths(view)) {
    const candidates = findReaders(path);
    if (candidates.length > 0) readPath(gathering, view, path, candidates);
    if (isExhausted(gathering)) {
      keepUnjudged(gathering, { path, reason: "more commands and settings than are read in one arrival" });
      break;
    }
  }
  const { surfaces, settings, programs, unjudged } = gathering;
  return { surfaces, settings, programs, unjudged: [...unjudged.values()] };
}

function readPath(gathering: Gathering, view: TreeView, path: string, candidates: readonly Candidate[]): void {
  let left = mostFactsPerFile;
  let text: FileText | undefined;
  for (const { reader, base } of candidates) {
    const file = findFile(view, path, base, reader.tool);
    if (reader.kind !== "name") text ??= openWithin(gathering, file, reader.longest);
    for (const fact of readWith(reader, file, text)) {
      left -= 1;
      keep(gathering, left < 0 ? makeUnjudged(file, "holds more commands and settings than are read") : fact);
      if (left < 0 || isExhausted(gathering)) return;
    }
  }
}

/** Folders below the one that is opened in which tools keep their files: `.idea/runConfigurations/x.xml`. */
const nearDepth = 3;

function orderPaths({ paths, roots }: TreeView): string[] {
  const top = roots.at(-1) ?? "";
  const near = (path: string) =>
    path.startsWith(top) && path.slice(top.length).split("/", nearDepth + 1).length <= nearDepth;
  return [...paths.filter(near), ...paths.filter((path) => !near(path))];
}

function isExhausted({ surfaces, settings, commandsLeft }: Gathering): boolean {
  return surfaces.length + settings.length >= mostFacts || commandsLeft < 0;
}

function openWithin(gathering: Gathering, file: FoundFile, longest: number | undefined): FileText | undefined {
  const text = gathering.charactersLeft > 0 ? openText(file.view, file.path, longest) : undefined;
  // YAML takes about forty times as long as the other formats.
  gathering.charactersLeft -= (text?.text.length ?? 0) * (/\.ya?ml$/u.test(file.name) ? 40 : 1);
  return text;
}

function readWith(reader: SurfaceReader, found: FoundFile, text: FileText | undefined): Iterable<SurfaceFact> {
  if (reader.kind === "name") return reader.read(found);
  if (text === undefined) return reader.aside === true ? [] : [makeUnjudged(found, "larger than such a file is read")];
  const file: SurfaceFile = { ...found, ...text };
  if (reader.kind === "text") return reader.read(file);
  if (reader.kind === "xml") {
    const { root, problem } = readXml(file.text);
    return tellProblem(file, problem, root === undefined ? [] : reader.read(file, root));
  }
  return readDocuments(reader, file);
}

function* readDocuments(reader: DataReader, file: SurfaceFile): Generator<SurfaceFact> {
  for (const { root, problem } of openDocuments(file, reader.format))
    yield* tellProblem(file, problem, root === undefined ? [] : reader.read(file, root));
}

function* tellProblem(
  file: SurfaceFile,
  problem: string | undefined,
  facts: Iterable<SurfaceFact>,
): Generator<SurfaceFact> {
  if (problem !== undefined && mattersBroken(file, problem)) yield makeUnjudged(file, problem);
  yield* facts;
}

/** A file its own tool cannot read starts nothing; where the arrival is opened, the tool may be more patient than we are. */
function mattersBroken(file: SurfaceFile, problem: string): boolean {
  return file.atRoot || !problem.startsWith("not valid");
}

function keep(gathering: Gathering, fact: SurfaceFact): void {
  if (fact.kind === "setting") gathering.settings.push(fact.setting);
  else if (fact.kind === "unjudged") keepUnjudged(gathering, fact.unjudged);
  else {
    const surface = gathering.surfaces.push(fact.surface) - 1;
    const { at, commands } = fact.surface;
    const { path } = at;
    gathering.commandsLeft -= commands.length;
    if (fact.isCut === true) keepUnjudged(gathering, { path, reason: "holds more commands than are read" });
    for (const program of fact.programs) keepProgram(gathering, { ...program, surface }, path);
  }
}

function keepUnjudged({ unjudged }: Gathering, fact: Unjudged): void {
  unjudged.set(`${fact.path}\n${fact.reason}`, fact);
}

function keepProgram(gathering: Gathering, program: SurfaceProgram, path: string): void {
  gathering.programLinesLeft -= program.lines.length;
  if (program.code.length <= longestProgram && gathering.programLinesLeft >= 0) gathering.programs.push(program);
  else keepUnjudged(gathering, { path, reason: "holds a longer program than is read" });
}
