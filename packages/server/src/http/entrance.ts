import type { App } from "./app.ts";

/** What listens hands its requests to: the app needs the port, so listening comes first. */
export interface Entrance {
  readonly fetch: App["fetch"];
  /** From here on the app answers. */
  readonly open: (app: App) => void;
}

/** Says that the server is starting until there is an app. */
export function makeEntrance(): Entrance {
  let fetch: App["fetch"] = sayNotYet;
  return {
    fetch: (...request) => fetch(...request),
    open(app) {
      ({ fetch } = app);
    },
  };
}

function sayNotYet(): Response {
  return new Response("Doorward is starting. Try again in a moment.\n", {
    status: 503,
    headers: { "retry-after": "1" },
  });
}
