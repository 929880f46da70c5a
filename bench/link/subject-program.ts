// Measures one subject in a process of its own: node --expose-gc subject-program.ts <subject> <entries> <list> <links>
import { readFileSync } from "node:fs";
import process from "node:process";
import type { CheckLink } from "./subjects.ts";

/** What one subject did in one process. */
export interface SubjectRun {
  /** From the file on the disk until the first link can be asked. */
  readonly openMs: number;
  /** What its code, its brands and the list hold of the heap and of buffers when it is ready for the first link. */
  readonly megabytes: number;
  /** Links in a second of processor time, that of collecting garbage included, in the fastest of three windows. */
  readonly perSecond: number;
  readonly checked: number;
}

const windows = 3;
const windowMs = 2000;
const warmUpMs = 2000;

const [name = "", entries = "", list = "", linksFile = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure()));

async function measure(): Promise<SubjectRun> {
  const before = countMegabytes();
  const { subjects } = await import("./subjects.ts");
  const subject = subjects[name];
  if (subject === undefined) throw new Error(`There is no subject "${name}".`);
  const started = performance.now();
  const check = await subject.open({ entries, list });
  const openMs = performance.now() - started;
  check("https://files.example/");
  const megabytes = countMegabytes() - before;
  const links = readFileSync(linksFile, "utf8").split("\n");
  checkFor(check, links, warmUpMs, 0);
  let perSecond = 0;
  let checked = 0;
  for (let count = 0; count < windows; count += 1) {
    const window = checkFor(check, links, windowMs, checked);
    perSecond = Math.max(perSecond, window.checked / window.seconds);
    checked += window.checked;
  }
  return { openMs, megabytes, perSecond, checked };
}

/** Goes through the links from one on, over and over, until the time is up. */
function checkFor(
  check: CheckLink,
  links: readonly string[],
  milliseconds: number,
  from: number,
): { readonly checked: number; readonly seconds: number } {
  const started = performance.now();
  const before = process.cpuUsage();
  let checked = 0;
  let answers = 0;
  while (performance.now() - started < milliseconds)
    for (let count = 0; count < 50; count += 1) {
      if (check(links[(from + checked) % links.length] ?? "") !== undefined) answers += 1;
      checked += 1;
    }
  if (answers > checked) throw new Error("More answers than questions.");
  const { user, system } = process.cpuUsage(before);
  return { checked, seconds: (user + system) / 1e6 };
}

function countMegabytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
