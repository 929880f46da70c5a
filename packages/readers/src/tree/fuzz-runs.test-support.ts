import process from "node:process";

/** How many inputs a fuzz test tries: as many as usual from a fixed seed, or what `npm run fuzz` asks for, from a new one. */
export function chooseRuns(usual: number): { readonly seed: number; readonly runs: number } {
  const asked = Number(process.env["DOORWARD_FUZZ_RUNS"]);
  return asked > 0 ? { seed: Date.now() % 0x7f_ff_ff_ff, runs: asked } : { seed: 1, runs: usual };
}
