import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { revokeToken } from "@doorward/store";
import type { Route } from "../contract/route.ts";
import { routes } from "../contract/routes.ts";
import { roles, scopes, type Role } from "./roles.ts";
import { openWayIn, type Browser, type WayIn } from "./way-in.test-support.ts";

let opened: WayIn | undefined;
const people = new Map<Role, Browser>();
const tokens = new Map<Role, string>();
/** Routes that end the session that asks: a session of its own is used for each. */
const ending: ReadonlySet<string> = new Set(["sessions-leave", "passwords-change"]);

before(async () => {
  opened = await openWayIn();
  for (const role of roles) {
    people.set(role, await way().signedIn(role));
    tokens.set(role, (await way().makeToken(role)).secret);
  }
});

after(async () => await opened?.close());

function way(): WayIn {
  assert.ok(opened);
  return opened;
}

/** A path of the route whose parts name nothing that exists. */
function fillPath({ path }: Route): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) =>
    /sha256/u.test(name) ? "0".repeat(64) : "0198c0de-0000-7000-8000-0000000000ff",
  );
}

async function ask(route: Route, browser: Browser, authorization?: string): Promise<number> {
  const body = route.body === undefined || route.method === "get" ? undefined : {};
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  const told = await browser.ask(route.method.toUpperCase(), fillPath(route), body, headers);
  return told.status;
}

const isRefusal = (status: number) => status === 401 || status === 403;
/** What only people with a browser may do. */
const isPersonal = (route: Route) => route.scope === undefined;
const guarded = routes.filter(({ allows }) => allows !== "anyone");

test("every route says who may, and every one that anybody may use is known", () => {
  assert.deepEqual(
    routes
      .filter(({ allows }) => allows === "anyone")
      .map(({ id }) => id)
      .toSorted(),
    [
      "health-get",
      "intake-receive",
      "invitations-accept",
      "invitations-offer",
      "offers-add",
      "offers-create",
      "offers-read",
      "openapi-get",
      "passkeys-ask",
      "passkeys-use",
      "sessions-create",
      "sessions-ways",
      "set-up-take",
      "single-sign-on-finish",
      "single-sign-on-start",
    ],
  );
  for (const { id, allows } of guarded) assert.ok(allows.length > 0, id);
});

test("nobody, and whoever shows what is over, is refused everywhere", async () => {
  const revoked = await way().makeToken("admin");
  await revokeToken(way().database, revoked.id, way().services.now());
  const ended = await way().signedIn("admin");
  const secret = ended.cookies.get("__Host-doorward") ?? "";
  await ended.ask("DELETE", "/api/v1/sessions/current");
  ended.cookies.set("__Host-doorward", secret);
  for (const [number, route] of guarded.entries()) {
    // Many false tokens from one network have to wait.
    const elsewhere = way().browse({ from: `198.51.100.${number}` });
    assert.equal(await ask(route, way().browse()), 401, `${route.id} for nobody`);
    assert.equal(await ask(route, elsewhere, `Bearer ${revoked.secret}`), 401, `${route.id} for a revoked token`);
    assert.equal(await ask(route, ended), 401, `${route.id} for an ended session`);
  }
});

for (const role of roles) {
  test(`${role}: every route that the contract allows, and no other, as a person and with a token`, async () => {
    for (const route of guarded) {
      const person = ending.has(route.id) ? await way().signedIn(role) : people.get(role);
      assert.ok(person);
      const status = await ask(route, person);
      const isAllowed = route.allows.includes(role);
      // What does not exist is answered as not found; that is no refusal of the role.
      assert.equal(isRefusal(status), !isAllowed, `${route.id} as ${role}: ${status}`);
      if (!isAllowed) assert.equal(status, 403, route.id);
      const withToken = await ask(route, way().browse(), `Bearer ${tokens.get(role)}`);
      if (!isAllowed || isPersonal(route)) assert.equal(withToken, 403, `${route.id} with a token of ${role}`);
      else assert.ok(!isRefusal(withToken), `${route.id} with a token of ${role}: ${withToken}`);
    }
  });
}

test("a token needs the scope of a route, and no other scope opens it", async () => {
  for (const route of guarded.filter(({ allows }) => allows.includes("admin"))) {
    const others = await way().makeToken(
      "admin",
      scopes.filter((scope) => scope !== route.scope),
    );
    assert.equal(
      await ask(route, way().browse(), `Bearer ${others.secret}`),
      403,
      `${route.id} with every other scope`,
    );
    if (route.scope === undefined) continue;
    const { secret } = await way().makeToken("admin", [route.scope]);
    const status = await ask(route, way().browse(), `Bearer ${secret}`);
    assert.ok(!isRefusal(status), `${route.id} with ${route.scope}: ${status}`);
  }
});

test("no token of any kind makes a token, an account, or a way into one", async () => {
  const { secret } = await way().makeToken("admin");
  for (const id of ["tokens-create", "users-create", "users-change", "invitations-create", "passkeys-create"]) {
    const route = routes.find((each) => each.id === id);
    assert.ok(route);
    assert.equal(await ask(route, way().browse(), `Bearer ${secret}`), 403, id);
  }
});

test("a session of a person changes nothing without the secret of the page", async () => {
  const browser = await way().signedIn("admin");
  for (const route of guarded.filter(({ method }) => method !== "get")) {
    const body = route.body === undefined ? undefined : {};
    const told = await browser.ask(route.method.toUpperCase(), fillPath(route), body, { "x-doorward-csrf": "" });
    assert.equal(told.status, 403, route.id);
  }
});

test("an auditor changes nothing, whatever he calls", async () => {
  const auditor = people.get("auditor");
  assert.ok(auditor);
  const earlier = await readEverything();
  for (const route of guarded.filter(({ id }) => !ownAffairs.has(id))) {
    await ask(route, auditor);
    await ask(route, way().browse(), `Bearer ${tokens.get("auditor")}`);
  }
  assert.deepEqual(await readEverything(), earlier);
});

/** A person's own sessions, password and passkeys are nobody else's business, an auditor's neither. */
const ownAffairs: ReadonlySet<string> = new Set([
  "sessions-leave",
  "sessions-end",
  "passwords-change",
  "passkeys-create",
  "passkeys-offer",
  "passkeys-remove",
]);

/** Every row of every table, but those that tell that somebody was here. */
async function readEverything(): Promise<ReadonlyMap<string, unknown>> {
  const { run } = way().database.engine;
  const names = await run(
    "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1",
  );
  const kept = new Map<string, unknown>();
  for (const { table_name: name } of names as readonly { table_name: string }[]) {
    if (["audit_log", "sessions"].includes(name)) continue;
    const rows = await run(`select to_jsonb(t) - 'used_at' as row from ${name} t order by 1`);
    kept.set(name, name === "settings" ? rows.filter((row) => !/audit/u.test(JSON.stringify(row))) : rows);
  }
  assert.ok(kept.has("users") && kept.has("tokens"));
  return kept;
}
