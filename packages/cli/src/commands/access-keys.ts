import { Problem } from "@doorward/core";
import { commandLine } from "@doorward/server";
import { readCustomerKeys, rotateCustomerKey, type CustomerHashKey, type Database } from "@doorward/store";
import { findDataFolder } from "../server/find-data-folder.ts";
import { requireStore } from "../server/open-store.ts";
import { withStore } from "../server/with-store.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `--help` says. */
export const accessKeysUsage = `Tells the keys with which ids of customers are hashed, and changes the present one in two steps.

Usage
  doorward access keys [--json]
  doorward access keys rotate             makes a coming key: what explains views is kept under both from then on
  doorward access keys rotate --switch    a month later: views are kept under the coming key, which is the present one then

Between the two steps, wait until most open tickets were changed once: those that were not explain nothing under the new key. Past
keys stay, so that victims are found in views of years ago. Canaries are known under the coming key too; those whose id is not known
are told, and have to be placed again.

Options
  --data <folder>   the data folder of the server; else DOORWARD_HOME, else .doorward in this folder

With the embedded database the server has to be stopped meanwhile; with PostgreSQL it may run.
Exit status: 0 done, 64 wrong usage, 66 the store cannot be used or the step is not the next, 70 our own fault.
`;

/** `doorward access keys`: tells the keys of customers, or does the next step of changing them. */
export async function accessKeys(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("access keys", words, {
    switch: { type: "boolean" },
    data: { type: "string" },
    json: { type: "boolean" },
  });
  const [first, ...others] = positionals;
  if (
    others.length > 0 ||
    (first !== undefined && first !== "rotate") ||
    (first === undefined && values.switch === true)
  )
    throw new Problem(
      "usage",
      "Say what to do with the keys: `doorward access keys` or `doorward access keys rotate`.",
    );
  const folder = findDataFolder(values.data, surroundings.environment);
  requireStore(folder, surroundings.environment);
  const step = first === undefined ? undefined : values.switch === true ? "switch" : "prepare";
  const { keys, canariesMissed } = await withStore(folder, surroundings, {
    alone: (database) => changeKeys(database, step),
    throughServer: ({ url }) => {
      throw new Problem("store-in-use", `Doorward runs at ${url} and has the store. Stop it, then do this again.`);
    },
  });
  surroundings.output.write(
    values.json === true
      ? `${JSON.stringify({ keys, canariesMissed })}\n`
      : tellKeys(keys, step) + tellMissed(canariesMissed),
  );
  return 0;
}

type ToldKey = Pick<CustomerHashKey, "version" | "state">;

interface ChangedKeys {
  readonly keys: readonly ToldKey[];
  readonly canariesMissed: readonly string[];
}

async function changeKeys(database: Database, step: "prepare" | "switch" | undefined): Promise<ChangedKeys> {
  const at = new Date();
  const none = { canariesMissed: [] };
  const { canariesMissed } =
    step === undefined ? none : await rotateCustomerKey(database, { step, by: commandLine.id, at });
  const keys = (await readCustomerKeys(database, at)).map(({ version, state }) => ({ version, state }));
  return { keys, canariesMissed };
}

function tellMissed(canaries: readonly string[]): string {
  if (canaries.length === 0) return "";
  return `The ids of these canaries are not known. Place them again, or views of them are missed: ${canaries.join(", ")}.\n`;
}

const states: Readonly<Record<CustomerHashKey["state"], string>> = {
  coming: "coming: what explains views is kept under it too",
  present: "present: views are kept under it",
  past: "past: asked when victims are looked for",
};

const afterwards = {
  prepare: "Wait until most open tickets were changed once, then run `doorward access keys rotate --switch`.\n",
  switch: "Views are kept under the new key from now on.\n",
} as const;

function tellKeys(keys: readonly ToldKey[], step: "prepare" | "switch" | undefined): string {
  const lines = keys.map(({ version, state }) => `v${String(version)}  ${states[state]}\n`);
  return `${lines.join("")}${step === undefined ? "" : afterwards[step]}`;
}
