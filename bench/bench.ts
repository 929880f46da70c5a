// Measures Doorward: npm run bench -- <scan | link | mail | serve> [options]
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { installPeers } from "./install-peers.ts";
import { benchLink, type LinkBenchOptions } from "./link/bench-link.ts";
import { benchMail } from "./mail/bench-mail.ts";
import { benchScan, type ScanBenchOptions } from "./scan/bench-scan.ts";
import { benchServe } from "./serve/bench-serve.ts";
import { parts as serveParts } from "./serve/result.ts";

const usage = `Usage
  npm run bench -- scan            judges the benign packages, measures speed and memory, writes docs/benchmarks/
  npm run bench -- link            judges the benign links, measures speed and memory beside others, writes docs/benchmarks/
  npm run bench -- mail            judges ordinary mail, measures speed beside others and what is made to be slow, writes docs/benchmarks/
  npm run bench -- serve           starts servers on PGlite and on PostgreSQL when one answers, measures them, writes docs/benchmarks/

Options of all
  --try                      judges what is there already, names what fired, and writes nothing
  --cache <folder>           where what is fetched and made lies; bench/.cache unless said

Options of scan
  --only <quality | speed>   one half of it
  --packages <number>        so many packages of the list, spread over it; writes nothing

Options of serve
  --only <start | accept | cases | sightings>   one part of it
  --engine <pglite | postgresql>                one database alone
  --share <number>           so much of the usual amount, 0.01 to 1, for a try; writes nothing

Exit status: 0 done, 1 an alarm has no explanation or a target is missed, 64 wrong usage, 70 it could not be measured.
`;

const run = readCommand();
if (run === undefined) {
  process.stderr.write(usage);
  process.exit(64);
}
process.exitCode = await run();

/** The benchmark that the words ask for; undefined when they ask for none. */
function readCommand(): (() => Promise<number>) | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: "string" },
        try: { type: "boolean" },
        packages: { type: "string" },
        engine: { type: "string" },
        share: { type: "string" },
        cache: { type: "string" },
      },
    });
    const common = { isTrial: values.try === true, cache: values.cache ?? join(import.meta.dirname, ".cache") };
    switch (positionals.join(" ")) {
      case "scan":
        return chooseScan(common, values.only, values.packages);
      case "link":
        return values.only === undefined && values.packages === undefined ? () => runLink(common) : undefined;
      case "mail":
        return values.only === undefined && values.packages === undefined ? () => runMail(common) : undefined;
      case "serve":
        return chooseServe(common, values);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

function chooseScan(
  common: Pick<ScanBenchOptions, "isTrial" | "cache">,
  only: string | undefined,
  number: string | undefined,
): (() => Promise<number>) | undefined {
  const packages = number === undefined ? undefined : Number(number);
  const isCount = packages === undefined || (Number.isInteger(packages) && packages > 0);
  if (!isCount || (only !== undefined && only !== "quality" && only !== "speed")) return undefined;
  const parts: ScanBenchOptions["parts"] = only === undefined ? ["quality", "speed"] : [only];
  return () => {
    if (parts.includes("speed")) installPeers(import.meta.dirname);
    return benchScan({ ...common, parts, packages });
  };
}

function chooseServe(
  common: Pick<ScanBenchOptions, "isTrial" | "cache">,
  { only, engine, share = "1", packages }: { only?: string; engine?: string; share?: string; packages?: string },
): (() => Promise<number>) | undefined {
  const parts = serveParts.filter((part) => only === undefined || part === only);
  const amount = Number(share);
  const isAmount = amount >= 0.01 && amount <= 1;
  const isEngine = engine === undefined || engine === "pglite" || engine === "postgresql";
  if (parts.length === 0 || !isAmount || !isEngine || packages !== undefined) return undefined;
  return () => benchServe({ ...common, isTrial: common.isTrial || amount < 1, parts, engine, share: amount });
}

function runMail(options: Pick<ScanBenchOptions, "isTrial" | "cache">): Promise<number> {
  if (!options.isTrial) installPeers(import.meta.dirname);
  return benchMail(options);
}

/** The peers are installed for a trial too: their READMEs are among the benign links. */
function runLink(options: LinkBenchOptions): Promise<number> {
  installPeers(import.meta.dirname);
  return benchLink(options);
}
