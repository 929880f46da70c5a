import { after, before } from "node:test";
import { createToken, type Database } from "@doorward/store";
import type { Route } from "../contract/route.ts";
import { routes } from "../contract/routes.ts";
import { makeApp, type App } from "../http/app.ts";
import { usualLimits, type Limits } from "../http/limits.ts";
import { cheapCost, openServices } from "../services.test-support.ts";
import type { Services } from "../services.ts";
import { openAccess } from "./access.ts";
import { createAccount } from "./accounts/change-account.ts";
import { offerSetUp } from "./accounts/set-up.ts";
import { authenticate } from "./authenticate.ts";
import type { SingleSignOn } from "./oidc/single-sign-on.ts";
import type { Role, Scope } from "./roles.ts";

export const password = "a herd of quiet umbrellas";
const localKey = "dwlocal_of_the_tests";

/** An app with its real way in, whose clock stands until it is moved. */
export interface WayIn {
  readonly app: App;
  readonly services: Services;
  readonly database: Database;
  /** Seconds. */
  readonly pass: (seconds: number) => void;
  readonly browse: (options?: { from?: string }) => Browser;
  /** A browser of somebody of a role, who was invited and chose a password. */
  readonly signedIn: (role: Role, email?: string) => Promise<Browser>;
  readonly close: () => Promise<void>;
  readonly makeToken: (role: Role, scopes?: readonly Scope[]) => Promise<{ id: string; secret: string }>;
}

/** Something that keeps cookies, and sends what browsers send. */
export interface Browser {
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Told>;
  readonly cookies: Map<string, string>;
  csrf: string;
}

interface Told {
  readonly status: number;
  readonly headers: Headers;
  // What a test asserts is what it expects to be there.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

export interface WayInOptions {
  readonly publicUrl?: string;
  readonly singleSignOn?: () => SingleSignOn;
  readonly routes?: readonly Route[];
  readonly limits?: Partial<Limits>;
}

/** Opens one before the tests of a file and closes it after them. */
export function useWayIn(options: WayInOptions = {}): () => WayIn {
  let opened: WayIn | undefined;
  before(async () => {
    opened = await openWayIn(options);
  });
  after(async () => await opened?.close());
  return () => {
    if (opened === undefined) throw new Error("It is opened before the tests and not before that.");
    return opened;
  };
}

export async function openWayIn(options: WayInOptions = {}): Promise<WayIn> {
  let invited = 0;
  let now = new Date("2026-11-26T10:00:00Z").getTime();
  const { services, close } = await openServices({
    now: () => new Date(now),
    publicUrl: new URL(options.publicUrl ?? "https://doorward.example"),
    localKey,
    access: openAccess({ singleSignOn: options.singleSignOn?.(), passwordCost: cheapCost }),
    limits: { ...usualLimits, proxies: 1, ...options.limits },
  });
  const { database } = services;
  const app = makeApp({ routes: options.routes ?? routes, services, authenticate });
  const browse: WayIn["browse"] = ({ from = "192.0.2.7" } = {}) => makeBrowser(app, services.publicUrl, from);
  return {
    app,
    services,
    database,
    pass(seconds) {
      now += seconds * 1000;
    },
    browse,
    close,
    async signedIn(role, email = `${role}-${Math.random().toString(36).slice(2)}@example.com`) {
      const { invitation } = await createAccount({ name: role, email, role }, "command-line", services);
      // From a place of its own, since many from one network wait.
      invited += 1;
      const browser = browse({ from: `10.0.${invited >> 8}.${invited & 255}` });
      const told = await browser.ask("POST", "/api/v1/invitations", { secret: secretOf(invitation.link), password });
      if (told.status !== 201) throw new Error(`Nobody could sign in: ${JSON.stringify(told.body)}`);
      return browser;
    },
    async makeToken(role, scopes) {
      const made = await createToken(database, {
        name: "test",
        role,
        scopes: scopes ?? null,
        createdBy: "command-line",
        endsAt: null,
        at: services.now(),
      });
      return { id: made.token.id, secret: made.secret };
    },
  };
}

/** The secret behind the `#` of a link. */
export function secretOf(link: string | undefined): string {
  return link?.split("#")[1] ?? "";
}

/** The secret with which the first administrator is made. */
export async function setUpSecret({ services }: WayIn): Promise<string> {
  return secretOf(await offerSetUp(services));
}

function makeBrowser(app: App, publicUrl: URL, from: string): Browser {
  const cookies = new Map<string, string>();
  const browser: Browser = {
    cookies,
    csrf: "",
    async ask(method, path, body, more = {}) {
      const headers = new Headers({ "x-forwarded-for": from });
      if (cookies.size > 0) headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
      if (method !== "GET") {
        headers.set("origin", publicUrl.origin);
        headers.set("sec-fetch-site", "same-origin");
        if (browser.csrf !== "") headers.set("x-doorward-csrf", browser.csrf);
      }
      if (body !== undefined) headers.set("content-type", "application/json");
      for (const [name, value] of Object.entries(more)) {
        if (value === "") headers.delete(name);
        else headers.set(name, value);
      }
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      const response = await app.request(path, init);
      for (const cookie of response.headers.getSetCookie()) keepCookie(cookies, cookie);
      // What is followed never ends by itself.
      const isEndless = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
      if (isEndless) await response.body?.cancel();
      const text = isEndless ? "" : await response.text();
      const isJson = /[/+]json/u.test(response.headers.get("content-type") ?? "");
      const told = { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
      if (typeof told.body?.csrf === "string") browser.csrf = told.body.csrf;
      return told;
    },
  };
  return browser;
}

function keepCookie(cookies: Map<string, string>, cookie: string): void {
  const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
  if (/max-age=0/iu.test(cookie)) cookies.delete(name);
  else cookies.set(name, value);
}
