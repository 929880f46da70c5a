import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { newId } from "@doorward/store";
import type { Authenticate, Route } from "../contract/route.ts";
import type { Services } from "../services.ts";
import { answerPath, answerUnknownPath } from "./answer-path.ts";

/** What the app is made of. */
export interface AppParts {
  readonly routes: readonly Route[];
  readonly services: Services;
  readonly authenticate: Authenticate;
}

/** The app as others embed it: its front door is `fetch` and `request`. */
export type App = Hono<{ Bindings: Partial<HttpBindings> }>;

/** Puts the routes behind one front door. */
export function makeApp({ routes, services, authenticate }: AppParts): App {
  const app: App = new Hono({ strict: true });
  // Plain names before parameters, so that no parameter takes what has a route of its own.
  const paths = [...Map.groupBy(routes, ({ path }) => path)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, members] of paths)
    app.all(path.replaceAll(/\{(\w+)\}/gu, ":$1"), (context) =>
      answerPath(
        { request: context.req.raw, id: newId(services.now()), params: context.req.param(), bindings: context.env },
        members,
        {
          services,
          authenticate,
        },
      ),
    );
  app.notFound((context) => answerUnknownPath({ request: context.req.raw, id: newId(services.now()) }, services));
  return app;
}
