export { commandLine, isRole, isScope, roles, scopes, type Role, type Scope } from "./access/roles.ts";
export { openAlone, type Alone } from "./answer-alone.ts";
export { longestTokenName, makeToken } from "./access/tokens/make-token.ts";
export { proveAudit } from "./audit/prove-audit.ts";
export { sampleSource } from "./sample/sample-source.ts";
export { serve, type RunningServer } from "./serve.ts";
export { readServerFile, type ServerFile } from "./server-file.ts";
export { serveWorker } from "./serve-worker.ts";
