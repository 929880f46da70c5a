import {
  findReach,
  type CodeFacts,
  type CodeFile,
  type Detection,
  type Place,
  type Shape,
  type ShapeKind,
} from "@doorward/core";
import { tellWay } from "./chain.ts";

/** Looks that a program gets from tools which make it unreadable. */
const unreadableKinds: ReadonlySet<ShapeKind> = new Set<ShapeKind>([
  "string-array",
  "meaningless-names",
  "packed-program",
]);
const testMaterial =
  /(?:^|\/)(?:__)?(?:tests?|specs?|fixtures?|testdata|test-data|mocks?|snapshots?|corpus|e2e|bench(?:marks?)?)(?:__)?\//iu;

/** A finding at a shape, with what sets its file off; `text` says what then happens there. */
export function tellShape(facts: CodeFacts, { at }: Shape, text: string): Detection {
  const way = tellWay(facts, { at });
  const { excerpt: _excerpt, ...place } = at;
  return { evidence: [at], chain: way.length === 0 ? [] : [...way, { kind: "does", text, place }] };
}

/** Whether a shape is one that only tools which make programs unreadable leave behind. */
export function isUnreadable({ kind }: Shape): boolean {
  return unreadableKinds.has(kind);
}

/** Every file of the tree by its path. */
export function indexFiles({ files }: CodeFacts): ReadonlyMap<string, CodeFile> {
  return new Map(files.map((file) => [file.path, file]));
}

/** Whether a file is material of tests that nothing runs in the folder that was delivered. */
export function isTestMaterial(facts: CodeFacts, file: CodeFile): boolean {
  const isAmongTests = file.role === "test" || testMaterial.test(file.path);
  return isAmongTests && !findReach(facts, file).some(({ surface }) => facts.surfaces[surface]?.atRoot);
}

/** The first of the shapes in each file. */
export function firstOfEachFile(shapes: readonly Shape[]): Shape[] {
  const first = new Map<string, Shape>();
  for (const shape of shapes) {
    const known = first.get(shape.at.path);
    if (known === undefined || !standsBehind(shape.at, known.at)) first.set(shape.at.path, shape);
  }
  return [...first.values()];
}

/** Whether a place stands at or behind another one of the same file. */
export function standsBehind(place: Place, start: Place): boolean {
  const line = (place.line ?? 0) - (start.line ?? 0);
  return line > 0 || (line === 0 && (place.column ?? 0) >= (start.column ?? 0));
}

/** A look of more files than this is how all of them were built, and is told once. */
const mostTold = 10;

/** The sign that a look gives in files that people wrote for this project: at the first place of each such file. */
export function tellOwnLooks(facts: CodeFacts, isMeant: (shape: Shape) => boolean, text: string): Detection[] {
  const files = indexFiles(facts);
  const meant = facts.shapes.filter((shape) => {
    const file = files.get(shape.at.path);
    return isMeant(shape) && file !== undefined && isOwn(facts, file);
  });
  const first = firstOfEachFile(meant);
  if (first.length <= mostTold) return first.map((shape) => tellShape(facts, shape, text));
  const ordered = first.toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1)).slice(0, mostTold);
  return [{ evidence: ordered.map(({ at }) => at) }];
}

/** Whether people of this project wrote a file: no third party's, no bundle, no lockfile, no material of tests. */
function isOwn(facts: CodeFacts, file: CodeFile): boolean {
  return !file.isVendored && file.role !== "bundle" && file.role !== "lockfile" && !isTestMaterial(facts, file);
}
