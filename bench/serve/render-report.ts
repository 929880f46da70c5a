import type { Memory } from "./run-server.ts";
import type { ServeResult } from "./result.ts";
import type { Accepting } from "./submit-mails.ts";
import { serveTargets } from "./tell-misses.ts";

const banner = `# How \`doorward serve\` does

Written by \`npm run bench -- serve\`. Do not edit.
`;

/** The page for people: docs/benchmarks/serve.md. */
export function renderReport(result: ServeResult): string {
  return [
    banner,
    `Run on ${result.date} on ${result.cores} cores with ${result.memoryGigabytes} GB of memory: the server, what judges, the database and who`,
    "asks are all on this machine.",
    ...(result.loadBefore < 0.5
      ? []
      : [`Others used it too (load ${result.loadBefore} before it began), so everything is slower than it need be.`]),
    "",
    ...renderStarts(result),
    ...renderAccepting(result),
    ...renderCases(result),
    ...renderSightings(result),
    ...renderRecall(result),
  ].join("\n");
}

function renderStarts({ starts }: ServeResult): string[] {
  if (starts === undefined) return [];
  return [
    "## Start and memory",
    "",
    "From the command that `npm start` runs until `/health` answers; the memory is that of all its processes, when nobody has asked",
    `anything for 40 seconds. Targets: ${serveTargets.startMs / 1000} seconds and ${serveTargets.idleMegabytes} MB.`,
    "",
    "| database | first start | later starts, median | idle after the first | idle after a later one |",
    "| --- | --- | --- | --- | --- |",
    ...starts.map(
      (run) =>
        `| ${run.engine} | ${inSeconds(run.firstMs)} | ${inSeconds(run.laterMs)} | ${tellMemory(run.firstIdle)} | ${tellMemory(run.laterIdle)} |`,
    ),
    "",
  ];
}

function renderAccepting({ accepting }: ServeResult): string[] {
  if (accepting === undefined) return [];
  const { load, runs, peer } = accepting;
  const [some] = runs;
  return [
    "## Accepting mail",
    "",
    `${peer.count.toLocaleString("en")} mails, all different, ${Math.round(((some?.megabytes ?? 0) * 1000) / Math.max(1, peer.count))} KB on average, attachments included, ${load.perSecond} a second over ${load.connections} connections, each with a key that makes it safe to send again.`,
    "Times are counted from the moment a mail should have been sent, whether or not the one before was answered. Judging goes on",
    `meanwhile. Target: ${serveTargets.acceptMs} ms for 99 of 100, and nothing lost. The last row keeps and judges nothing: Hono and Node alone, with a hash.`,
    "",
    "| database | median | 99 of 100 | worst | refused | lost |",
    "| --- | --- | --- | --- | --- | --- |",
    ...runs.map((run) => renderTimes(run.engine, run.accepting, String(run.lost))),
    renderTimes("none", peer, ""),
    "",
    "| database | all judged after | judged a second | states | most memory while it worked | idle afterwards |",
    "| --- | --- | --- | --- | --- | --- |",
    ...runs.map(
      (run) =>
        `| ${run.engine} | ${Math.round(run.judgedAfterSeconds)} s | ${Math.round(run.judgedPerSecond)} | ${Object.entries(
          run.states,
        )
          .map(([state, many]) => `${many.toLocaleString("en")} ${state}`)
          .join(", ")} | ${tellMemory(run.mostMemory)} | ${tellMemory(run.idleMemory)} |`,
    ),
    "",
  ];
}

function renderTimes(name: string, { median, p99, worst, refused }: Accepting, lost: string): string {
  return `| ${name} | ${inMs(median)} | ${inMs(p99)} | ${inMs(worst)} | ${refused} | ${lost} |`;
}

function renderCases({ cases }: ServeResult): string[] {
  const [some] = cases ?? [];
  if (cases === undefined || some === undefined) return [];
  return [
    "## Cases",
    "",
    `${some.cases.toLocaleString("en")} cases of a year, asked for over HTTP, 50 a page where nothing else is said. Target: ${serveTargets.casesMs} ms.`,
    "",
    `| asked for | ${cases.map(({ engine }) => `${engine}: median, 99 of 100, worst`).join(" | ")} |`,
    `| --- |${cases.map(() => " --- |").join("")}`,
    ...some.questions.map(({ what }) => {
      const cells = cases.map(({ questions }) => {
        const spread = questions.find((question) => question.what === what);
        return spread === undefined ? "" : `${inMs(spread.median)}, ${inMs(spread.p99)}, ${inMs(spread.worst)}`;
      });
      return `| ${what} | ${cells.join(" | ")} |`;
    }),
    "",
  ];
}

function renderSightings({ sightings }: ServeResult): string[] {
  const [some] = sightings ?? [];
  if (sightings === undefined || some === undefined) return [];
  return [
    "## Seen before?",
    "",
    `Among ${some.sightings.toLocaleString("en")} sightings of two years at four doors: the newest 50, and how often and when over HTTP. Each value is another`,
    `one, so nothing of it was asked for before. Target: ${serveTargets.sightingsMs} ms.`,
    "",
    "| database | asked about | store: median, 99 of 100, worst | over HTTP: median, 99 of 100, worst |",
    "| --- | --- | --- | --- |",
    ...sightings.flatMap(({ engine, questions }) =>
      questions.map(
        ({ what, store, http }) =>
          `| ${engine} | ${what} | ${[store.median, store.p99, store.worst].map(inMs).join(", ")} | ${[http.median, http.p99, http.worst].map(inMs).join(", ")} |`,
      ),
    ),
    "",
  ];
}

function renderRecall({ recall }: ServeResult): string[] {
  const [some] = recall ?? [];
  if (recall === undefined || some === undefined) return [];
  return [
    "## Who else has it?",
    "",
    `Among ${some.applications.toLocaleString("en")} applications of three years, each with eight contacts and accounts, a resume and a photo: what memory says to one more,`,
    `from the question to what rules receive. Target: ${serveTargets.recallMs} ms for 99 of 100.`,
    "",
    "| database | asked about | median | 99 of 100 | worst |",
    "| --- | --- | --- | --- | --- |",
    ...recall.flatMap(({ engine, questions }) =>
      questions.map(
        ({ what, spread }) =>
          `| ${engine} | ${what} | ${[spread.median, spread.p99, spread.worst].map(inMs).join(" | ")} |`,
      ),
    ),
    "",
  ];
}

function tellMemory({ proportional, processes }: Memory): string {
  return `${Math.round(proportional)} MB in ${processes} ${processes === 1 ? "process" : "processes"}`;
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function inMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en")} ms`;
}
