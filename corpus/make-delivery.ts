import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildFile } from "./builders/build-file.ts";
import type { CorpusCase } from "./read-cases.ts";

const taken = /\{\{(base64|text) ([^}\n]{1,200})\}\}/gu;
const lineLength = 76;

/** Files that lie beside what is handed in, and are not part of it. */
const besides = ["doorward.yaml", "list.txt", "records.json"] as const;

/** Writes what is handed in, and what lies beside it, into a folder; gives the path to hand in. */
export async function makeDelivery(given: CorpusCase, folder: string): Promise<string> {
  for (const name of besides) {
    const bytes = given.files.get(name);
    if (bytes !== undefined) writeFileSync(join(folder, name), bytes);
  }
  const path = join(folder, "delivered", given.deliver.replace(/^.*\//u, ""));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await makeFile(given, given.deliver));
  return path;
}

/** A file of the case: built where it has a recipe, else as it lies there with the files it takes in. */
export async function makeFile(given: CorpusCase, name: string): Promise<Buffer> {
  const recipe = given.make[name];
  if (recipe !== undefined) return buildFile(recipe, (inner) => makeFile(given, inner));
  const bytes = given.files.get(name);
  if (bytes === undefined) throw new Error(`${given.name} has no file "${name}".`);
  const text = bytes.toString("latin1");
  if (!text.includes("{{")) return bytes;
  const files = new Map<string, Buffer>();
  for (const [, , inner = ""] of text.matchAll(taken))
    if (!files.has(inner)) files.set(inner, await makeFile(given, inner));
  const isMail = name.endsWith(".eml");
  const made = text.replaceAll(taken, (_, way: string, inner: string) => {
    const content = files.get(inner) ?? Buffer.alloc(0);
    return way === "text" ? content.toString("latin1") : writeBase64(content, isMail);
  });
  return Buffer.from(made, "latin1");
}

/** In mail in lines of the length that mail has, elsewhere in one. */
function writeBase64(bytes: Buffer, isWrapped: boolean): string {
  const text = bytes.toString("base64");
  if (!isWrapped) return text;
  return Array.from({ length: Math.ceil(text.length / lineLength) }, (_, line) =>
    text.slice(line * lineLength, (line + 1) * lineLength),
  ).join("\n");
}
