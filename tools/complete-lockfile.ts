// Adds to package-lock.json the packages for other systems and processors that its rows ask for and that it lacks:
// `npm ci` refuses a lockfile without them, and `npm install` leaves them out where a registry mirror does not carry
// them. Rows added here have a version and no hash; run `npm install` against a full registry to fill the hashes in.
// Usage, after every change of dependencies: node tools/run.mjs tools/complete-lockfile.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completeLockfile, type Lockfile } from "./lockfile/complete.ts";

const path = join(import.meta.dirname, "..", "package-lock.json");
const { lockfile, added } = completeLockfile(JSON.parse(readFileSync(path, "utf8")) as Lockfile);
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
process.stdout.write(`Added ${added.length} rows${added.length === 0 ? "" : `: ${added.join(", ")}`}.\n`);
