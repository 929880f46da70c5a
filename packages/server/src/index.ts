export { commandLine, isRole, isScope, roles, scopes, type Role, type Scope } from "./access/roles.ts";
export { makeToken } from "./access/tokens/make-token.ts";
export { routes } from "./contract/routes.ts";
export { readServerFile, type ServerFile } from "./server-file.ts";
export type { Services } from "./services.ts";
