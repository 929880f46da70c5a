export { askDatabase } from "./ask-database.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { newId } from "./new-id.ts";
