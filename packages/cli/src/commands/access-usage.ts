/** What `--help` says of `doorward access` and of each command below it. */
export async function tellAccessUsage([_first]: readonly string[]): Promise<string> {
  return (await import("./access-options.ts")).accessUsage;
}
