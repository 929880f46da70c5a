// Measures Doorward: npm run bench -- <scan | link | mail | candidate | names | access | serve | desk> [options]
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { Problem, problemCodes } from "@doorward/core";
import { accessParts } from "./access/result.ts";
import { installPeers } from "./install-peers.ts";
import type { LinkBenchOptions } from "./link/bench-link.ts";
import type { ScanBenchOptions } from "./scan/bench-scan.ts";
import { parts as serveParts } from "./serve/result.ts";

// Each benchmark is loaded when it is the one that was asked for: together they are most of the product.

const usage = `Usage
  npm run bench -- scan            judges the benign packages, measures speed and memory, writes docs/benchmarks/
  npm run bench -- link            judges the benign links, measures speed and memory beside others, writes docs/benchmarks/
  npm run bench -- mail            judges ordinary mail, measures speed beside others and what is made to be slow, writes docs/benchmarks/
  npm run bench -- candidate       makes farms of personas and honest people, compares all of them, writes docs/benchmarks/
  npm run bench -- names           compares made pairs of names beside others, asks a made list, measures speed, writes docs/benchmarks/
  npm run bench -- access          simulates viewers and thieves, counts beside other ways to alert, writes docs/benchmarks/
  npm run bench -- serve           starts servers on PGlite and on PostgreSQL when one answers, measures them, writes docs/benchmarks/
  npm run bench -- desk            opens the console in a browser over 50,000 cases, measures it, writes docs/benchmarks/

Options of all
  --try                      judges what is there already, names what fired, and writes nothing
  --cache <folder>           where what is fetched and made lies; bench/.cache unless said

Options of scan
  --only <quality | speed>   one half of it
  --packages <number>        so many packages of the list, spread over it; writes nothing

Options of serve
  --only <start | accept | cases | sightings | recall>   one part of it
  --engine <pglite | postgresql>                one database alone
  --share <number>           so much of the usual amount, 0.01 to 1, for a try; writes nothing

Options of desk, candidate and access
  --share <number>           so many of the usual cases, applications or worlds, 0.01 to 1, for a try; writes nothing

Options of access
  --only <part>              ${accessParts.join(" | ")}
  --seed <number>            one seed alone, from 1 on, instead of five; writes nothing to docs/
  --out <file>               where every figure is written, as JSON
  --pairs <number>           with --only joins: joins victims to so many pairs, which is kept beside the usual sizes

Exit status: 0 done, 1 an alarm has no explanation or a target is missed, 64 wrong usage, 70 it could not be measured.
`;

/** What a benchmark was asked for. */
type Words = ReturnType<typeof readWords>["values"];

/** The options of each benchmark, besides those of all. */
const ownOptions: Readonly<Record<string, readonly (keyof Words)[]>> = {
  scan: ["only", "packages"],
  link: [],
  mail: [],
  candidate: ["share"],
  names: [],
  access: ["only", "share", "seed", "out", "pairs"],
  serve: ["only", "engine", "share"],
  desk: ["share"],
};

try {
  process.exitCode = await chooseBenchmark()();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = problemCodes[error.code];
}

/** The benchmark that the words ask for. Throws a Problem that says what is wrong with them. */
function chooseBenchmark(): () => Promise<number> {
  const { values, positionals } = readWords();
  const name = positionals.join(" ");
  const own = Object.hasOwn(ownOptions, name) ? ownOptions[name] : undefined;
  if (own === undefined)
    throw new Problem("usage", "Say what to measure: scan, link, mail, candidate, names, access, serve or desk.");
  const foreign = (Object.keys(values) as (keyof Words)[]).find((key) => !["try", "cache", ...own].includes(key));
  if (foreign !== undefined) throw new Problem("usage", `--${foreign} is no option of ${name}.`);
  const common = { isTrial: values.try === true, cache: values.cache ?? join(import.meta.dirname, ".cache") };
  switch (name) {
    case "scan":
      return chooseScan(common, values);
    case "link":
      return () => runLink(common);
    case "mail":
      return () => runMail(common);
    case "candidate": {
      const share = readShare(values);
      return async () => {
        const { benchCandidate } = await import("./candidate/bench-candidate.ts");
        return await benchCandidate({ isTrial: common.isTrial || share < 1, share });
      };
    }
    case "names":
      return async () => (await import("./names/bench-names.ts")).benchNames(common);
    case "access":
      return chooseAccess(common, values);
    case "desk": {
      const share = readShare(values);
      return async () => {
        const { benchDesk } = await import("./desk/bench-desk.ts");
        return await benchDesk({ ...common, isTrial: common.isTrial || share < 1, share });
      };
    }
    default:
      return chooseServe(common, values);
  }
}

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: "string" },
        try: { type: "boolean" },
        packages: { type: "string" },
        engine: { type: "string" },
        share: { type: "string" },
        seed: { type: "string" },
        out: { type: "string" },
        pairs: { type: "string" },
        cache: { type: "string" },
      },
    });
  } catch (error) {
    throw new Problem("usage", error instanceof Error ? error.message : String(error));
  }
}

function chooseScan(common: Pick<ScanBenchOptions, "isTrial" | "cache">, { only, packages: number }: Words) {
  const packages = number === undefined ? undefined : Number(number);
  if (packages !== undefined && !(Number.isInteger(packages) && packages > 0))
    throw new Problem("usage", `--packages takes a number from 1, not "${String(number)}".`);
  if (only !== undefined && only !== "quality" && only !== "speed")
    throw new Problem("usage", `--only takes quality or speed, not "${only}".`);
  const parts: ScanBenchOptions["parts"] = only === undefined ? ["quality", "speed"] : [only];
  return async () => {
    if (parts.includes("speed")) installPeers(import.meta.dirname);
    const { benchScan } = await import("./scan/bench-scan.ts");
    return await benchScan({ ...common, parts, packages });
  };
}

function chooseServe(
  common: Pick<ScanBenchOptions, "isTrial" | "cache">,
  { only, engine, ...values }: Words,
): () => Promise<number> {
  const parts = serveParts.filter((part) => only === undefined || part === only);
  const amount = readShare(values);
  if (parts.length === 0) throw new Problem("usage", `--only takes ${serveParts.join(", ")}, not "${String(only)}".`);
  if (engine !== undefined && engine !== "pglite" && engine !== "postgresql")
    throw new Problem("usage", `--engine takes pglite or postgresql, not "${engine}".`);
  return async () => {
    const { benchServe } = await import("./serve/bench-serve.ts");
    return await benchServe({ ...common, isTrial: common.isTrial || amount < 1, parts, engine, share: amount });
  };
}

function chooseAccess(
  { isTrial, cache }: Pick<ScanBenchOptions, "isTrial" | "cache">,
  { seed, out, only, pairs, ...values }: Words,
) {
  const share = readShare(values);
  const parts = accessParts.filter((part) => only === undefined || part === only);
  if (parts.length === 0) throw new Problem("usage", `--only takes ${accessParts.join(", ")}, not "${String(only)}".`);
  const own = seed === undefined ? undefined : Number(seed);
  if (own !== undefined && !(Number.isInteger(own) && own > 0 && own < 1_000_000))
    throw new Problem("usage", `--seed takes a number from 1 to 999999, not "${String(seed)}".`);
  const joined = pairs === undefined ? undefined : Number(pairs);
  if (joined !== undefined && !(only === "joins" && Number.isInteger(joined) && joined >= 100_000))
    throw new Problem("usage", `--pairs takes a number from 100000, together with --only joins.`);
  const options = { share, seed: own, out, parts, pairs: joined, cache };
  return async () => {
    const { benchAccess } = await import("./access/bench-access.ts");
    return await benchAccess({ ...options, isTrial: isTrial || share < 1 || own !== undefined });
  };
}

function readShare({ share = "1" }: Pick<Words, "share">): number {
  const amount = Number(share);
  if (!(amount >= 0.01 && amount <= 1)) throw new Problem("usage", `--share takes 0.01 to 1, not "${share}".`);
  return amount;
}

async function runMail(options: Pick<ScanBenchOptions, "isTrial" | "cache">): Promise<number> {
  if (!options.isTrial) installPeers(import.meta.dirname);
  const { benchMail } = await import("./mail/bench-mail.ts");
  return await benchMail(options);
}

/** The peers are installed for a trial too: their READMEs are among the benign links. */
async function runLink(options: LinkBenchOptions): Promise<number> {
  installPeers(import.meta.dirname);
  const { benchLink } = await import("./link/bench-link.ts");
  return await benchLink(options);
}
