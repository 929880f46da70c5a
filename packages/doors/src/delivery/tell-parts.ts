import {
  judge,
  listOuterPaths,
  type DeliveryFacts,
  type Finding,
  type Unjudged,
  type VerdictPart,
} from "@doorward/core";

/** Parts that are told; those in which something was found come first where there are more. */
const mostParts = 400;

/** What came inside an arrival, as a tree, each part with its own verdict. */
export function tellParts(
  { delivered }: DeliveryFacts,
  findings: readonly Finding[],
  unjudged: readonly Unjudged[],
): readonly VerdictPart[] {
  const marked = new Set<string>();
  for (const path of [...findings.flatMap(({ evidence }) => evidence), ...unjudged].map((place) => place.path))
    for (const each of [...listOuterPaths(path), path]) marked.add(each);
  const opaque = new Set(delivered.filter(({ type }) => isDocument(type)).map(({ path }) => path));
  const shown = delivered
    .filter(({ path }) => marked.has(path) || !listOuterPaths(path).some((outer) => opaque.has(outer)))
    .toSorted((a, b) => Number(marked.has(b.path)) - Number(marked.has(a.path)) || (a.path < b.path ? -1 : 1))
    .slice(0, mostParts)
    .map(({ path, type }) => ({ path, is: type.replaceAll("-", " ") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return growTree(shown, findings, unjudged);
}

function growTree(
  rows: readonly { readonly path: string; readonly is: string }[],
  findings: readonly Finding[],
  unjudged: readonly Unjudged[],
): VerdictPart[] {
  const top: VerdictPart[] = [];
  const byPath = new Map<string, VerdictPart[]>();
  for (const { path, is } of rows) {
    const isWithin = (place: { readonly path: string }) => place.path === path || place.path.startsWith(`${path}!/`);
    const { verdict } = judge(
      findings.filter(({ evidence }) => evidence.some(isWithin)),
      unjudged.filter(isWithin),
      "",
    );
    const parts: VerdictPart[] = [];
    byPath.set(path, parts);
    const home = listOuterPaths(path).findLast((outer) => byPath.has(outer));
    (home === undefined ? top : (byPath.get(home) ?? top)).push({ path, is, verdict, parts });
  }
  return top;
}

/** Whose parts say nothing to people. */
function isDocument(type: string): boolean {
  return /^(?:docx|xlsx|pptx|docm|xlsm|pptm|odt|ods|odp|epub|jar|apk|crx|xpi|ole|doc|xls|ppt|pdf|vsix|xps|visio)$/u.test(
    type,
  );
}
