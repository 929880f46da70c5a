import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { joinPieces, type Piece, type RecipeCommand } from "./recipe.ts";

const longest = 1_000_000;
const deepestIndent = 200;

/** The commands of a Taskfile, by task; undefined when the text cannot be read. */
export function readTaskfile(path: string, file: string): RecipeCommand[] | undefined {
  if (file.length > longest || new RegExp(`^ {${deepestIndent}}`, "mu").test(file) || /[[{]{50}/u.test(file))
    return undefined;
  const document = parseDocument(file, { strict: false, uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const tasks = entriesOf(valueAt(document.contents, "tasks"));
  const commands = tasks.flatMap(([name, node]) => readTask(path, file, name, node));
  const dynamic = entriesOf(valueAt(document.contents, "vars")).flatMap(([, node]) =>
    pieceOf(file, valueAt(node, "sh")),
  );
  if (dynamic.length > 0)
    commands.push({ ...joinPieces(path, file, dynamic), language: "shell", name: "", what: "parse", isDefault: true });
  return commands;
}

function readTask(path: string, file: string, name: string, node: Node | undefined): RecipeCommand[] {
  const single = valueAt(node, "cmd");
  const list = isSeq(node) ? node : valueAt(node, "cmds");
  const items = isSeq(list) ? list.items : [];
  const commands = [
    single,
    ...items.map((item) => (isMap(item) ? valueAt(item, "cmd") : asNode(item))),
    isScalar(node) ? node : undefined,
  ];
  const checks = [valueAt(node, "status"), valueAt(node, "preconditions")].flatMap((checked) =>
    isSeq(checked) ? checked.items : [],
  );
  const pieces = [...commands, ...checks.map((item) => (isMap(item) ? valueAt(item, "sh") : asNode(item)))].flatMap(
    (command) => pieceOf(file, command),
  );
  if (pieces.length === 0) return [];
  return [
    { ...joinPieces(path, file, pieces), language: "shell", name, what: "target", isDefault: name === "default" },
  ];
}

function asNode(item: unknown): Node | undefined {
  return isScalar(item) || isMap(item) || isSeq(item) ? item : undefined;
}

function entriesOf(node: Node | undefined): [name: string, node: Node | undefined][] {
  if (!isMap(node)) return [];
  return node.items
    .slice(0, 5000)
    .map((pair: Pair) => [isScalar(pair.key) ? String(pair.key.value) : "", asNode(pair.value)]);
}

function valueAt(node: Node | undefined, key: string): Node | undefined {
  return entriesOf(node).find(([name]) => name === key)?.[1];
}

/** The text of a scalar; templates in it are not known. */
function pieceOf(file: string, node: Node | undefined): Piece[] {
  if (!isScalar(node) || typeof node.value !== "string") return [];
  const [start = 0] = node.range ?? [];
  const text = node.value.replaceAll(/\{\{[^}]{0,500}\}\}/gu, "…");
  return [{ text, start, isVerbatim: file.startsWith(text, start) }];
}
