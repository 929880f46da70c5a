import { Problem } from "@doorward/core";
import {
  commandLine,
  isRole,
  isScope,
  longestTokenName,
  makeToken,
  roles,
  scopes,
  type Role,
  type Scope,
} from "@doorward/server";
import { askServerForJson } from "../server/ask-server.ts";
import { findDataFolder } from "../server/find-data-folder.ts";
import { isStore } from "../server/open-store.ts";
import { withStore } from "../server/with-store.ts";
import type { Surroundings } from "../surroundings.ts";
import { readWords } from "./read-words.ts";

/** What `doorward token --help` says. */
export const tokenUsage = `Makes a token for programs that use the API. It is printed once, and cannot be shown again.

Usage
  doorward token create --role <role> [--name <name>] [--scope <scope>]… [--days <n>] [--data <folder>]

Options
  --role <role>    ${roles.join(", ")}
  --name <name>    what it is for, as it stands in lists and in the audit log
  --scope <scope>  narrows it: ${scopes.join(", ")}
  --days <n>       how long it holds; without end when not named
  --data <folder>  the data folder of the server; else DOORWARD_HOME, else .doorward in this folder
  --json           the token with its id as JSON

It works while the server runs and while it does not.
Exit status: 0 made, 64 wrong usage, 66 the store cannot be used, 70 our own fault.
`;

const mostDays = 3650;

/** What a new token is to be. */
interface TokenWish {
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly Scope[] | null;
  readonly endsAt: Date | null;
}

/** What is told of it, by the store and by the server. */
interface MadeToken {
  readonly token: { readonly id: string };
  readonly secret: string;
}

/** `doorward token create`: prints a new token. */
export async function token(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = readWords("token", words, {
    role: { type: "string" },
    name: { type: "string" },
    scope: { type: "string", multiple: true },
    days: { type: "string" },
    data: { type: "string" },
    json: { type: "boolean" },
  });
  if (positionals.length !== 1 || positionals[0] !== "create")
    throw new Problem("usage", "Say what to do with tokens: `doorward token create --role <role>`.");
  const wish: TokenWish = {
    name: readName(values.name),
    role: readRole(values.role),
    scopes: values.scope === undefined ? null : [...new Set(values.scope.map(readScope))],
    endsAt: values.days === undefined ? null : addDays(new Date(), values.days),
  };
  const folder = findDataFolder(values.data, surroundings.environment);
  const isNew = !isStore(folder, surroundings.environment);
  const { token: made, secret } = await withStore<MadeToken>(folder, surroundings, {
    alone: (database) => makeToken(wish, commandLine, { database, now: () => new Date() }),
    throughServer: (server) => askServerForJson(server, { method: "POST", path: "/api/v1/tokens", body: wish }),
  });
  if (isNew) surroundings.errors.write(`Nothing was kept in ${folder} yet: a new store was made there.\n`);
  surroundings.output.write(
    values.json === true ? `${JSON.stringify({ id: made.id, token: secret })}\n` : `${secret}\n`,
  );
  return 0;
}

function readName(text = ""): string {
  const name = text.trim() || "made on the command line";
  if (name.length <= longestTokenName) return name;
  throw new Problem("usage", `--name takes at most ${String(longestTokenName)} characters.`);
}

function readRole(text: string | undefined): Role {
  if (text !== undefined && isRole(text)) return text;
  throw new Problem("usage", `Name the role with --role: ${roles.join(", ")}.`);
}

function readScope(text: string): Scope {
  if (isScope(text)) return text;
  throw new Problem("usage", `There is no scope "${text}". There are: ${scopes.join(", ")}.`);
}

function addDays(from: Date, text: string): Date {
  const days = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (days < 1 || days > mostDays)
    throw new Problem("usage", `--days takes a number from 1 to ${String(mostDays)}, not "${text}".`);
  return new Date(from.getTime() + days * 86_400_000);
}
