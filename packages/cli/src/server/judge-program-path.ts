import { fileURLToPath } from "node:url";

/** The program that judges for a server, in a process of its own. The build puts another file in place of this one. */
export const judgeProgram = fileURLToPath(import.meta.resolve("../judge-program.ts"));
