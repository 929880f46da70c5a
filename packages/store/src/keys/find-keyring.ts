import { randomBytes } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@doorward/core";
import { makeFolder } from "../make-folder.ts";
import { readKeyFile, writeKeyFile } from "./key-file.ts";
import { addSealingKey, deriveKeyring, makeKeyring, readKeyring, type Keyring } from "./keyring.ts";

/** Where a key may come from. */
export interface KeySources {
  /** The environment of the process: `DOORWARD_KEY` and `DOORWARD_KEY_FILE` count. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which the key is kept when the environment names none. */
  readonly folder: string;
}

/** So many characters make a secret that cannot be guessed. */
const fewestSecretCharacters = 32;

/**
 * The keyring: of `DOORWARD_KEY`, else of the file that `DOORWARD_KEY_FILE` names, else of the file `key` in the folder,
 * which is made at the first start. Throws a Problem for a key that is damaged, missing, or readable by others.
 */
export function findKeyring({ environment, folder }: KeySources): Keyring {
  const text = environment["DOORWARD_KEY"];
  if (text !== undefined && text !== "") return readKeyText(text);
  const named = environment["DOORWARD_KEY_FILE"];
  if (named !== undefined && named !== "") return readKeyring(readNamedFile(named), `The key file ${named}`);
  const path = join(folder, "key");
  return readKeyring(readKeyFile(path) ?? makeKeyFile(folder, path), `The key file ${path}`);
}

/**
 * Adds a key to a key file; whatever is sealed from the next start on is sealed with it. What older keys sealed stays as it
 * is and stays readable. Throws a Problem when the file is no key.
 */
export function rotateKeyFile(path: string): void {
  const text = readNamedFile(path);
  readKeyring(text, `The key file ${path}`);
  const next = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    writeKeyFile(next, addSealingKey(text));
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Variables cannot always hold several lines, so semicolons part them too; anything else is a secret to derive from. */
function readKeyText(text: string): Keyring {
  if (/^\s*(?:hash|seal|#)/u.test(text)) return readKeyring(text.replaceAll(";", "\n"), "DOORWARD_KEY");
  if (text.trim().length >= fewestSecretCharacters) return deriveKeyring(text.trim());
  throw new Problem(
    "key-not-valid",
    `DOORWARD_KEY is shorter than ${String(fewestSecretCharacters)} characters. Give a long random text, such as the ` +
      "output of: openssl rand -base64 48",
  );
}

function readNamedFile(path: string): string {
  const text = readKeyFile(path);
  if (text !== undefined) return text;
  throw new Problem("key-not-valid", `There is no key file ${path}. Put it back from where you keep a copy of it.`);
}

/** Makes the file, or reads what another process made at the same moment. */
function makeKeyFile(folder: string, path: string): string {
  makeFolder(folder);
  const text = makeKeyring();
  return writeKeyFile(path, text) ? text : readNamedFile(path);
}
