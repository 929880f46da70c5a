// Makes the published program: npm run build
import { join } from "node:path";
import { buildProgram } from "./build/build-program.ts";

await buildProgram(join(import.meta.dirname, "../packages/cli/dist"));
