/** The program of the threads that read logs of accesses. The build puts another file in place of this one. */
export const accessProgram = new URL(import.meta.resolve("./access-program.ts"));
