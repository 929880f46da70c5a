import { randomUUID } from "node:crypto";
import { answerProblem } from "./answer-problem.ts";
import type { App } from "./app.ts";
import { writeAnswer } from "./write-answer.ts";

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
  const notYet = answerProblem("store-not-ready", "Doorward is starting. Try again in a moment.", {
    headers: { "retry-after": "1" },
  });
  return writeAnswer(notYet, { requestId: randomUUID(), bodyless: false, onFault: () => undefined });
}
