import { evidenceOfNode, exportsOf, type Module } from "./module.ts";
import type { Frame } from "./interpreter.ts";
import type { Node } from "./nodes.ts";
import { namesOf } from "./patterns.ts";
import { declare, lookUp } from "./scope.ts";
import { hoistFunctions, type Executors } from "./statements.ts";
import { api, constant, fields, opaque, undefinedValue, unknown, type Fields, type Value } from "./value.ts";

/** What imports and exports do. */
export const moduleExecutors: Executors = {
  ImportDeclaration: (node, frame) => {
    if (node.importKind === "type") return;
    const imported = importModule(node.source.value, node, frame);
    for (const specifier of node.specifiers) {
      if (specifier.local.name === "*") declareAll(imported, frame);
      else declare(frame.scope, specifier.local.name, pickImport(imported, specifier, node.source.value, frame));
    }
  },
  ExportNamedDeclaration: (node, frame) => {
    if (node.exportKind === "type") return;
    if (node.declaration !== null) exportDeclaration(node.declaration, frame);
    const from = node.source === null ? undefined : importModule(node.source.value, node, frame);
    for (const specifier of node.specifiers) {
      const local = nameOf(specifier.local);
      const value = from === undefined ? (lookUp(frame.scope, local) ?? unknown) : getExport(from, local, node, frame);
      setExport(frame, nameOf(specifier.exported), value);
    }
  },
  ExportDefaultDeclaration: (node, frame) => {
    const { declaration } = node;
    const value = frame.interpreter.evaluate(declaration, frame);
    if ("id" in declaration && declaration.id !== null) declare(frame.scope, declaration.id.name, value);
    setExport(frame, "default", value);
  },
  ExportAllDeclaration: (node, frame) => {
    const from = importModule(node.source.value, node, frame);
    if (node.exported !== null) setExport(frame, nameOf(node.exported), from);
    else if (from.kind === "fields")
      for (const [name, value] of from.entries) if (name !== "default") setExport(frame, name, value);
  },
  TSExportAssignment: (node, frame) => {
    frame.module.self.entries.set("exports", frame.interpreter.evaluate(node.expression, frame));
  },
  TSImportEqualsDeclaration: (node, frame) => {
    const reference = node.moduleReference;
    if (reference.type !== "TSExternalModuleReference") return;
    declare(frame.scope, node.id.name, importModule(reference.expression.value, node, frame));
  },
};

/** What a module gives to whoever imports it by this name; runs it first when it belongs to the arrival. */
export function importModule(specifier: string, node: Node, frame: Frame): Value {
  const { interpreter, module } = frame;
  const target = interpreter.resolveImport(module.path, specifier);
  interpreter.onImport(module, specifier, evidenceOfNode(module, node), target, interpreter.guards.length > 0);
  if (target === undefined) return api(nameImported(specifier));
  if (target.endsWith(".json")) return readJson(target, frame);
  const imported = interpreter.loadModule(target);
  if (imported === undefined) return unknown;
  runModule(imported, frame);
  return exportsOf(imported) ?? unknown;
}

/** Runs the top of a module, once. */
export function runModule(module: Module, frame: Pick<Frame, "interpreter" | "time" | "repeated" | "caller">): void {
  if (module.state !== "waiting") return;
  module.state = "running";
  const inside: Frame = {
    interpreter: frame.interpreter,
    module,
    scope: module.scope,
    self: exportsOf(module) ?? undefinedValue,
    certain: true,
    time: frame.time,
    repeated: frame.repeated,
    caller: frame.caller,
    returned: [],
  };
  hoistFunctions(module.program.body, inside);
  frame.interpreter.execute(module.program.body, inside);
  if (module.language === "python") exportVariables(module);
  module.state = "done";
}

/** In Python every name at the top of a module can be imported. */
function exportVariables(module: Module): void {
  const exported = exportsOf(module);
  if (exported?.kind === "fields")
    for (const [name, value] of module.scope.variables) exported.entries.set(name, value);
}

/** The name an imported package's members go by: `node:fs/promises` is `fs.promises`. */
function nameImported(specifier: string): string {
  const bare = specifier.replace(/^node:/u, "");
  return bare === "fs/promises" ? "fs.promises" : bare;
}

/** `from module import *`. */
function declareAll(imported: Value, frame: Frame): void {
  if (imported.kind === "fields") for (const [name, value] of imported.entries) declare(frame.scope, name, value);
}

function pickImport(imported: Value, specifier: Node, source: string, frame: Frame): Value {
  if (specifier.type === "ImportNamespaceSpecifier") return imported;
  if (specifier.type === "ImportDefaultSpecifier") return getDefault(imported);
  if (specifier.type !== "ImportSpecifier" || specifier.importKind === "type") return unknown;
  const name = nameOf(specifier.imported);
  // In Python what a package gives may be a module inside it.
  const inner = frame.module.language === "python" ? `${source}${source.endsWith(".") ? "" : "."}${name}` : undefined;
  if (inner !== undefined && frame.interpreter.resolveImport(frame.module.path, inner) !== undefined) {
    return importModule(inner, specifier, frame);
  }
  return getExport(imported, name, specifier, frame);
}

function getExport(imported: Value, name: string, node: Node, frame: Frame): Value {
  return name === "default" ? getDefault(imported) : frame.interpreter.getMember(imported, constant(name), node, frame);
}

/** The default export; a CommonJS module is its own default. */
function getDefault(imported: Value): Value {
  return (imported.kind === "fields" ? imported.entries.get("default") : undefined) ?? imported;
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : "";
}

function exportDeclaration(declaration: Node, frame: Frame): void {
  frame.interpreter.execute([declaration], frame);
  for (const name of declaredNames(declaration)) setExport(frame, name, lookUp(frame.scope, name) ?? unknown);
}

function declaredNames(declaration: Node): string[] {
  if (declaration.type === "VariableDeclaration") return declaration.declarations.flatMap((each) => namesOf(each.id));
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
}

function setExport(frame: Frame, name: string, value: Value): void {
  const known = exportsOf(frame.module);
  if (known?.kind === "fields") known.entries.set(name, value);
}

function readJson(path: string, frame: Frame): Value {
  const text = frame.interpreter.view.text(path);
  if (text === undefined) return unknown;
  try {
    return fromJson(JSON.parse(text), { left: 20_000 });
  } catch {
    return unknown;
  }
}

/** A value for plain data, as `JSON.parse` gives it; what lies beyond the budget of nodes is unknown. */
export function fromJson(data: unknown, budget: { left: number }, marks = unknown.marks): Value {
  if ((budget.left -= 1) < 0) return opaque(marks);
  if (Array.isArray(data))
    return {
      kind: "list",
      items: data.slice(0, 10_000).map((each) => fromJson(each, budget, marks)),
      open: false,
      marks,
    };
  if (typeof data === "object" && data !== null) {
    const made: Fields = fields(
      Object.entries(data).map(([key, each]) => [key, fromJson(each, budget, marks)] as const),
    );
    made.marks = marks;
    return made;
  }
  if (data === null || typeof data === "string" || typeof data === "number" || typeof data === "boolean")
    return constant(data, marks);
  return undefinedValue;
}
