export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { newId } from "./new-id.ts";
export { type DeadLetter, type DeadLetterPage } from "./jobs/dead-letters.ts";
export { openJobs, type Jobs, type JobsOptions } from "./jobs/open-jobs.ts";
export { type WorkKind, type WorkKinds } from "./jobs/work-kinds.ts";
export { type TakenJob, type Worker, type WorkOptions } from "./jobs/worker.ts";
