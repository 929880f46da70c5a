import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type AnyRoute,
  type AnyRouter,
  type AsyncRouteComponent,
} from "@tanstack/react-router";
import { writeQuery } from "../shared/api/ask.ts";
import { ProblemState } from "../shared/parts/problem-state.tsx";
import { Waiting } from "../shared/parts/waiting.tsx";
import type { Screen } from "../shared/screen.ts";
import { screens } from "./screens.ts";
import { Gate } from "./shell/gate.tsx";
import { NoScreen } from "./shell/no-screen.tsx";
import { Permitted } from "./shell/permitted.tsx";
import { Titled } from "./shell/titled.tsx";

/** Puts every screen at its address. Each is loaded when it is opened, and no earlier than somebody points at it. */
export function makeRouter(): AnyRouter {
  const root = createRootRoute({ component: Outlet, notFoundComponent: NoScreen });
  const desk = createRoute({ getParentRoute: () => root, id: "desk", component: Gate });
  const tree = root.addChildren([
    ...screens.filter(isOpen).map((screen) => makeRoute(screen, root)),
    desk.addChildren(screens.filter((screen) => !isOpen(screen)).map((screen) => makeRoute(screen, desk))),
  ]);
  return createRouter({
    routeTree: tree,
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: ({ error, reset }) => <ProblemState error={error} onRetry={reset} />,
    defaultNotFoundComponent: NoScreen,
    // Filters read in the address as they are, and not as JSON.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: writeQuery,
  });
}

function isOpen({ allows }: Screen): boolean {
  return allows === "anyone";
}

function makeRoute(screen: Screen, parent: AnyRoute): AnyRoute {
  const Page = lazyRouteComponent(screen.load, "Page") as AsyncRouteComponent<object>;
  const Framed = () => (
    <Titled title={screen.title}>
      <Permitted screen={screen}>
        <Page />
      </Permitted>
    </Titled>
  );
  const component = Object.assign(Framed, Page.preload === undefined ? {} : { preload: Page.preload });
  return createRoute({ getParentRoute: () => parent, path: screen.path, component });
}
