import type { Database } from "@doorward/store";
import { authenticate } from "./access/authenticate.ts";
import { routes } from "./contract/routes.ts";
import { makeApp } from "./http/app.ts";
import { usualLimits } from "./http/limits.ts";
import { makeServices } from "./make-services.ts";
import { openNothing } from "./opened.ts";

/** What answers without a server. */
export interface AloneOptions {
  /** Closed by whoever opened it, afterwards. */
  readonly database: Database;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** The API for the command line of this machine, while nothing listens, judges, watches or tells anybody. */
export interface Alone {
  readonly fetch: (request: Request) => Promise<Response>;
  /** What is shown as a token. */
  readonly localKey: string;
  readonly close: () => Promise<void>;
}

const unheard = () => undefined;

/** Opens the API over a store for as long as one command takes. */
export async function openAlone({ database, environment, now }: AloneOptions): Promise<Alone> {
  const opened = openNothing();
  const stopping = new AbortController();
  const made = { database, environment, now, limits: usualLimits, judges: 0, port: 0, publicUrl: undefined };
  try {
    const { services } = await makeServices(
      { ...made, log: unheard, onProblem: unheard, stopping: stopping.signal },
      opened,
    );
    const app = makeApp({ routes, services, authenticate });
    return {
      fetch: async (request) => await app.fetch(request),
      localKey: services.localKey ?? "",
      async close() {
        stopping.abort();
        await opened.closeAll();
      },
    };
  } catch (error) {
    await opened.closeAll();
    throw error;
  }
}
