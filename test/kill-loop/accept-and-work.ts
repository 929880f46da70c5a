import { appendFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { accept } from "../../packages/server/src/judging/accept.test-support.ts";
import { startWorker } from "../../packages/server/src/judging/worker.ts";
import { openNotifier } from "../../packages/server/src/notify/notifier.ts";
import { openDatabase, openJobs, readKeyring, type DatabaseOptions } from "../../packages/store/src/index.ts";

// Accepts arrivals as fast as it can, writes down each that it has promised to keep, and judges, until it is killed.
const [folder = "", place = "", key = "", name = ""] = process.argv.slice(2);
const database = await openDatabase({
  place: JSON.parse(place) as DatabaseOptions["place"],
  keys: readKeyring(key, "test"),
});
const onProblem = () => undefined;
const jobs = await openJobs(database, { onProblem });
const worker = startWorker({
  database,
  jobs,
  judgeProgram: fileURLToPath(import.meta.resolve("../../packages/server/src/judging/fake-judge.test-support.ts")),
  judges: 2,
  folder: `${folder}/spool-${name}`,
  knowledge: async () => ({ folder, version: "1" }),
  now: () => new Date(),
  notifier: openNotifier({ jobs, now: () => new Date() }),
  onJudged: () => undefined,
  onProblem,
});
process.stdout.write("ready\n");
const most = process.argv[6] === "no more" ? 0 : Infinity;
for (let number = 0; number < most; number += 1) {
  const bytes = Buffer.from(`${name} ${String(number)}`);
  const id = await accept({ database, jobs }, { name: "letter.txt", bytes, at: new Date() });
  appendFileSync(`${folder}/promised`, `${id}\n`);
  await pause(5);
}
// The last one judges what is left, and stops when nothing is.
for (let turn = 0; turn < 300; turn += 1) {
  const { waiting, active } = await jobs.countJobs("judge");
  if (waiting + active === 0) break;
  await pause(200);
}
await worker.close();
await jobs.close();
await database.close();

async function pause(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, time));
}
