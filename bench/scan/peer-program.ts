// Reads the files of a list with one peer, and prints how long that took: node peer-program.ts <peer> <list>
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** What a peer does with the text of a file; it may throw. */
type Peer = (path: string, text: string) => void;

const modules = join(import.meta.dirname, "../node_modules");
const [name = "", list = ""] = process.argv.slice(2);
const peer = name === "js-x-ray" ? await loadJSXRay() : await loadParser();
const paths = readFileSync(list, "utf8").split("\n");
let threw = 0;
const started = performance.now();
for (const path of paths) {
  const text = readFileSync(path, "utf8");
  try {
    peer(path, text);
  } catch {
    threw += 1;
  }
}
process.stdout.write(`${JSON.stringify({ seconds: (performance.now() - started) / 1000, threw })}\n`);

async function loadJSXRay(): Promise<Peer> {
  const loaded = (await load("@nodesecure/js-x-ray/dist/index.js")) as {
    AstAnalyser: new () => { analyse: (text: string) => unknown };
  };
  const analyser = new loaded.AstAnalyser();
  return (_path, text) => analyser.analyse(text);
}

async function loadParser(): Promise<Peer> {
  const { parseSync } = (await load("oxc-parser/src-js/index.js")) as {
    parseSync: (path: string, text: string) => { readonly program: unknown };
  };
  // The tree is made when it is asked for.
  return (path, text) => void parseSync(path, text).program;
}

function load(path: string): Promise<unknown> {
  return import(pathToFileURL(join(modules, path)).href);
}
