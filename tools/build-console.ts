// Makes the console that the server gives to browsers, unless it is up to date: npm run build:console
import { join } from "node:path";
import process from "node:process";
import { buildConsole } from "./build/build-console.ts";

await buildConsole(join(import.meta.dirname, "../packages/console/dist"), (text) => process.stderr.write(text));
