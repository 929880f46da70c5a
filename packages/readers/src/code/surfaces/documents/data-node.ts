/** A value of a settings file with the place where it stands, the same for every format. Offsets count UTF-16 units. */
export type DataNode = TextNode | PlainNode | ListNode | MapNode;

/** A text, without its quotation marks and escapes. */
export interface TextNode {
  readonly kind: "text";
  readonly value: string;
  /** Where the text itself begins, behind the quotation mark. */
  readonly start: number;
  readonly end: number;
}

/** A number, a truth value, a date or nothing, as written. */
interface PlainNode {
  readonly kind: "plain";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Values in order. */
interface ListNode {
  readonly kind: "list";
  readonly items: readonly DataNode[];
  readonly start: number;
  readonly end: number;
}

/** A map with all its entries in order. A key may stand there twice: tools differ in which one they take. */
export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly DataEntry[];
  readonly start: number;
  readonly end: number;
}

/** One key of a map with its value. */
export interface DataEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: DataNode;
}

/** A document as far as it could be read. */
export interface ReadDocument {
  /** The value; undefined when nothing could be read. */
  readonly root: DataNode | undefined;
  /** Why it, or a part of it, could not be read. */
  readonly problem?: string;
}

/** The entries of a map; none for anything else. */
export function entriesOf(node: DataNode | undefined): readonly DataEntry[] {
  return node?.kind === "map" ? node.entries : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** Every value that stands at a path of keys; several when a key stands there twice. */
export function valuesAt(node: DataNode | undefined, ...keys: readonly string[]): DataNode[] {
  let nodes = node === undefined ? [] : [node];
  for (const key of keys)
    nodes = nodes.flatMap((each) => entriesOf(each).flatMap((entry) => (entry.key === key ? [entry.value] : [])));
  return nodes;
}

/** The value at a path that most tools take: the last one. */
export function lastAt(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  return valuesAt(node, ...keys).at(-1);
}

/** Entries of every map that stands at a path. */
export function entriesAt(node: DataNode | undefined, ...keys: readonly string[]): DataEntry[] {
  return valuesAt(node, ...keys).flatMap(entriesOf);
}

/** Items of every list that stands at a path; a value that is no list counts as its only item. */
export function itemsAt(node: DataNode | undefined, ...keys: readonly string[]): DataNode[] {
  return valuesAt(node, ...keys).flatMap((each) => (each.kind === "list" ? each.items : [each]));
}

/** Every text at a path, alone or in a list. */
export function textsAt(node: DataNode | undefined, ...keys: readonly string[]): TextNode[] {
  return itemsAt(node, ...keys).filter((each) => each.kind === "text");
}

/** A single value as written: a text without its quotation marks, `true`, `12`. Undefined for lists and maps. */
export function writtenAt(node: DataNode | undefined, ...keys: readonly string[]): string | undefined {
  const last = lastAt(node, ...keys);
  return last?.kind === "text" || last?.kind === "plain" ? last.value : undefined;
}

/** A text in a document, with the keys that lead to it; items of lists add none. */
export interface PlacedText {
  readonly keys: readonly string[];
  readonly text: TextNode;
}

/** Every text in a value, in order. */
export function* walkTexts(node: DataNode | undefined): Generator<PlacedText> {
  for (const { keys, scalar } of walkScalars(node)) if (scalar.kind === "text") yield { keys, text: scalar };
}

/** Every text, number and truth value in a value, in order, with the keys that lead to it. */
export function* walkScalars(
  root: DataNode | undefined,
): Generator<{ readonly keys: readonly string[]; readonly scalar: TextNode | PlainNode }> {
  const open: { node: DataNode; keys: readonly string[] }[] = root === undefined ? [] : [{ node: root, keys: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next;
    if (node.kind === "list") for (const item of node.items.toReversed()) open.push({ node: item, keys });
    else if (node.kind === "map")
      for (const { key, value } of node.entries.toReversed()) open.push({ node: value, keys: [...keys, key] });
    else yield { keys, scalar: node };
  }
}
