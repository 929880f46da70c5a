/** What `--help` says of each command below `doorward access`. */
const usages: ReadonlyMap<string, () => Promise<string>> = new Map<string, () => Promise<string>>([
  ["coverage", async () => (await import("./access-coverage.ts")).accessCoverageUsage],
  ["victims", async () => (await import("./access-victims.ts")).accessVictimsUsage],
  ["calibrate", async () => (await import("./access-calibrate.ts")).accessCalibrateUsage],
  ["canaries", async () => (await import("./access-canaries.ts")).accessCanariesUsage],
  ["import", async () => (await import("./access-import.ts")).accessImportUsage],
  ["keys", async () => (await import("./access-keys.ts")).accessKeysUsage],
]);

/** What `--help` says of `doorward access`, or of the command below it that is named first. */
export async function tellAccessUsage([first]: readonly string[]): Promise<string> {
  const usage = usages.get(first ?? "");
  return usage === undefined ? (await import("./access-options.ts")).accessUsage : await usage();
}
