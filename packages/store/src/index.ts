export { restoreBackup, type Restored } from "./backup/restore-backup.ts";
export { writeBackup, type BackupOptions } from "./backup/write-backup.ts";
export { inTransaction, openDatabase, type Database, type DatabaseOptions, type Handle } from "./database.ts";
export { findKeyring, rotateKeyFile, type KeySources } from "./keys/find-keyring.ts";
export { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keys/keyring.ts";
export { listWaitingArrivals } from "./list-waiting.ts";
export { newId } from "./new-id.ts";
