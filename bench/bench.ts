// Measures Doorward: npm run bench -- scan [--only quality|speed] [--try] [--packages <number>] [--cache <folder>]
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { installPeers } from "./install-peers.ts";
import { benchScan, type ScanBenchOptions } from "./scan/bench-scan.ts";

const usage = `Usage
  npm run bench -- scan            judges the benign packages, measures speed and memory, writes docs/benchmarks/

Options
  --only <quality | speed>   one half of it
  --try                      judges what is in the cache already, names what fired, and writes nothing
  --packages <number>        so many packages of the list, spread over it; writes nothing
  --cache <folder>           where fetched packages lie; bench/.cache unless said

Exit status: 0 done, 1 an alarm has no explanation or a target is missed, 64 wrong usage, 70 it could not be measured.
`;

const options = readOptions();
if (options === undefined) {
  process.stderr.write(usage);
  process.exit(64);
}
if (options.parts.includes("speed")) installPeers(import.meta.dirname);
process.exitCode = await benchScan(options);

function readOptions(): ScanBenchOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: "string" },
        try: { type: "boolean" },
        packages: { type: "string" },
        cache: { type: "string" },
      },
    });
    const count = values.packages === undefined ? undefined : Number(values.packages);
    const isPart = values.only === undefined || values.only === "quality" || values.only === "speed";
    const isCount = count === undefined || (Number.isInteger(count) && count > 0);
    if (positionals.join(" ") !== "scan" || !isPart || !isCount) return undefined;
    return {
      parts: values.only === undefined ? ["quality", "speed"] : [values.only as "quality" | "speed"],
      isTrial: values.try === true,
      packages: count,
      cache: values.cache ?? join(import.meta.dirname, ".cache"),
    };
  } catch {
    return undefined;
  }
}
