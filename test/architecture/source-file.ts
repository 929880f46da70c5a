import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** A TypeScript file of the project, as far as the architecture looks at it. */
export interface SourceFile {
  /** From the top of the checkout, with `/`. */
  readonly path: string;
  readonly lines: number;
  /** What it imports or exports from, types included, as written. */
  readonly imports: readonly string[];
  /** It loads a module whose name it works out at run time. */
  readonly hasComputedImport: boolean;
  readonly hasDefaultExport: boolean;
  /** It holds no function, class or call: a table. */
  readonly isData: boolean;
}

/** Whether a file is a test, or what several tests of a folder share. */
export function isTest(path: string): boolean {
  return /\.test(?:-support)?\.ts$/u.test(path);
}

/** Every TypeScript file that belongs to the project. */
export function readSourceFiles(root: string): SourceFile[] {
  const found = globSync("{packages/*/src,tools,test,corpus,bench}/**/*.{ts,tsx}", {
    cwd: root,
    exclude: ["**/node_modules/**", "bench/.cache/**", "corpus/*/*/input/**"],
  });
  return found
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => readSourceFile(path, readFileSync(join(root, path), "utf8")));
}

/** Reads one file from its text. */
export function readSourceFile(path: string, text: string): SourceFile {
  const { program, module } = parseSync(path, text);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end));
  const imports = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...dynamic.filter(isLiteral).map((request) => request.slice(1, -1)),
  ];
  let isData = true;
  const spoil = () => {
    isData = false;
  };
  new Visitor({
    FunctionDeclaration: spoil,
    FunctionExpression: spoil,
    ArrowFunctionExpression: spoil,
    ClassDeclaration: spoil,
    CallExpression: spoil,
  }).visit(program);
  return {
    path,
    lines: text.split("\n").length - 1,
    imports: [...new Set(imports)],
    hasComputedImport: !dynamic.every(isLiteral),
    hasDefaultExport: exported.some(({ exportName }) => exportName.kind.toString() === "Default"),
    isData,
  };
}

function isLiteral(request: string): boolean {
  return /^(?:"[^"]*"|'[^']*')$/u.test(request);
}
