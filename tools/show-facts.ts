// Prints what the readers see in a folder, an archive or a file, for whoever writes a rule: npm run facts -- <path>
import {
  defaultLimits,
  createSpoolFolder,
  doJob,
  joinReadings,
  removeSpoolFolder,
  type JobResult,
  type ReadResult,
} from "@doorward/readers";

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write("Name what to read: npm run facts -- <folder, archive or file>\n");
  process.exit(64);
}
const spoolFolder = createSpoolFolder();
try {
  const opened = await doJob(
    { kind: "open", path, spoolFolder, limits: defaultLimits, deliver: undefined, lookInto: [] },
    ignore,
  );
  if (opened.kind !== "open") refuse(describeProblem(opened));
  const { tree, file, repositories } = opened;
  const shared = { tree, listed: [], skip: [] };
  const own = await doJob({ kind: "read", part: "everything", registryManifest: undefined, ...shared }, ignore);
  const orders = await doJob({ kind: "read", part: "orders", registryManifest: undefined, ...shared }, ignore);
  const past = await Promise.all(
    repositories.map(({ folder }) =>
      doJob({ kind: "past", repository: folder, spoolFolder, deliver: undefined, ...shared }, ignore),
    ),
  );
  const readings = [own, orders, ...past].map(takeReading);
  process.stdout.write(
    `${JSON.stringify(
      {
        code: joinReadings(readings),
        file: { files: [...file.files, ...readings.flatMap(({ files }) => files)] },
        unjudged: [...opened.unjudged, ...readings.flatMap(({ unjudged }) => unjudged)],
        partly: readings.flatMap(({ partly }) => partly),
      },
      leaveOutEmpty,
      2,
    )}\n`,
  );
} finally {
  removeSpoolFolder(spoolFolder);
}

function takeReading(result: JobResult): ReadResult {
  if (result.kind !== "read") refuse(describeProblem(result));
  return result;
}

/** Ends with one sentence; what was unpacked goes away with the process. */
function refuse(sentence: string): never {
  removeSpoolFolder(spoolFolder);
  process.stderr.write(`${sentence}\n`);
  process.exit(66);
}

function describeProblem(result: JobResult): string {
  return result.kind === "problem" ? result.message : `The readers gave a ${result.kind}.`;
}

function leaveOutEmpty(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function ignore(): void {
  // Nobody waits for a word about progress.
}
