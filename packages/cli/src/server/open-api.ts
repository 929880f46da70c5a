import { text as readText } from "node:stream/consumers";
import { Problem } from "@doorward/core";
import { openAlone } from "@doorward/server";
import type { Surroundings } from "../surroundings.ts";
import { askServer, readRefusal, type Question } from "./ask-server.ts";
import { findDataFolder } from "./find-data-folder.ts";
import { requireStore } from "./open-store.ts";
import { withStore } from "./with-store.ts";

/** Where the API is that a command asks. */
export interface ApiPlace {
  /** The data folder that was named. */
  readonly data: string | undefined;
  /** The address of a server elsewhere, which takes a token; the server or the store of the folder where it is undefined. */
  readonly server: string | undefined;
  /** A store is made where there is none yet. */
  readonly mayBeNew?: boolean;
}

/** Asks the API; gives the answer as JSON. Throws the Problem that it tells. */
export type AskApi = <T>(question: Question) => Promise<T>;

/** Does something with the API: of a server elsewhere, of the one that runs here, or over the store while none runs. */
export async function withApi<T>(
  { data, server, mayBeNew = false }: ApiPlace,
  surroundings: Surroundings,
  work: (ask: AskApi) => Promise<T>,
): Promise<T> {
  const { environment } = surroundings;
  if (server !== undefined) return await work(askAt({ url: readUrl(server), localKey: readToken(environment) }));
  const folder = findDataFolder(data, environment);
  if (!mayBeNew) requireStore(folder, environment);
  return await withStore<T>(folder, surroundings, {
    throughServer: async (running) => await work(askAt(running)),
    async alone(database) {
      const api = await openAlone({ database, environment, now: () => new Date() });
      try {
        return await work(async <A>(question: Question) => parse(await askAlone(api, question)) as A);
      } finally {
        await api.close();
      }
    },
  });
}

function askAt(reachable: Parameters<typeof askServer>[0]): AskApi {
  return async <T>(question: Question) => parse(await readText(await askServer(reachable, question))) as T;
}

async function askAlone(api: Awaited<ReturnType<typeof openAlone>>, question: Question): Promise<string> {
  const { method, path, body, bytes, headers = {} } = question;
  const sent = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  const answer = await api.fetch(
    new Request(new URL(path, "http://localhost"), {
      method,
      headers: {
        authorization: `Bearer ${api.localKey}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent as Uint8Array<ArrayBuffer> }),
    }),
  );
  const text = await answer.text();
  if (answer.ok) return text;
  const { code, detail } = readRefusal(text);
  throw new Problem(code, detail);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("server-not-reached", "What answers there is no Doorward. Check the address.");
  }
}

function readUrl(text: string): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/u.test(url.protocol)) return url.origin;
  throw new Problem("usage", `--server takes an address such as https://doorward.example, not "${text.slice(0, 60)}".`);
}

function readToken(environment: Surroundings["environment"]): string {
  const token = environment["DOORWARD_TOKEN"] ?? "";
  if (token !== "") return token;
  throw new Problem(
    "usage",
    "A server elsewhere asks for a token. Make one with `doorward token create --role analyst` there, and put it into DOORWARD_TOKEN.",
  );
}
