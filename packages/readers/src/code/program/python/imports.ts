import type { SyntaxNode } from "@lezer/common";
import type { Node } from "../evaluate/nodes.ts";
import { childrenOf, make, makeLiteral, makeName, textOfNode, type Lowering } from "./nodes.ts";

/** The local name that stands for "everything a module has". */
const everything = "*";

/** `import a.b as c, d` and `from .a import b as c, *`. */
export function lowerImport(node: SyntaxNode, lowering: Lowering): readonly Node[] {
  const children = childrenOf(node);
  const isFrom = children[0]?.name === "from";
  const start = children.findIndex((child) => child.name === "import");
  if (start < 0) return [];
  const names = splitNames(children.slice(start + 1), lowering);
  if (!isFrom) return names.flatMap(({ path, alias }) => importWhole(node, path, alias));
  const source = children
    .slice(1, start)
    .map((child) => textOfNode(child, lowering))
    .join("");
  const specifiers = names.map(({ path, alias }) =>
    path === everything
      ? make(node, "ImportNamespaceSpecifier", { local: makeName(node, everything) })
      : make(node, "ImportSpecifier", { imported: makeName(node, path), local: makeName(node, alias ?? path) }),
  );
  return [makeImport(node, source, specifiers)];
}

/** `import a.b` gives the name `a`; `import a.b as c` gives the inner module. */
function importWhole(node: SyntaxNode, path: string, alias: string | undefined): Node[] {
  const [top = path] = path.split(".", 1);
  const source = alias === undefined ? top : path;
  const whole = makeImport(node, source, [
    make(node, "ImportNamespaceSpecifier", { local: makeName(node, alias ?? top) }),
  ]);
  return alias === undefined && top !== path ? [makeImport(node, path, []), whole] : [whole];
}

function makeImport(node: SyntaxNode, source: string, specifiers: readonly Node[]): Node {
  return make(node, "ImportDeclaration", {
    source: makeLiteral(node, source),
    specifiers,
    attributes: [],
    phase: null,
  });
}

function splitNames(parts: readonly SyntaxNode[], lowering: Lowering): { path: string; alias: string | undefined }[] {
  const names: { path: string; alias: string | undefined }[] = [];
  let path = "";
  let alias: string | undefined;
  let isAlias = false;
  const flush = () => {
    if (path !== "") names.push({ path, alias });
    path = "";
    alias = undefined;
    isAlias = false;
  };
  for (const part of parts) {
    if (part.name === ",") flush();
    else if (part.name === "as") isAlias = true;
    else if (part.name === "(" || part.name === ")") continue;
    else if (isAlias) alias = textOfNode(part, lowering);
    else path += textOfNode(part, lowering);
  }
  flush();
  return names;
}
