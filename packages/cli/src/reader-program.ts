import { fileURLToPath } from "node:url";

/** The program that reads hostile bytes in a process of its own. The build puts another file in place of this one. */
export const readerProgram = fileURLToPath(import.meta.resolve("@doorward/readers/reader-process"));
