/** The program of the threads that read logs of accesses; it lies elsewhere once everything is built. */
export const accessProgram = new URL(import.meta.resolve("./access-program.ts"));
