import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp } from "../http/app.test-support.ts";
import { auditOf, readBody, sendJson } from "../http/ask.test-support.ts";

const app = useApp();
const report = async (path: string, body: unknown) => await app().ask(undefined, `/api/v1${path}`, sendJson(body));
const tell = async (role: "analyst", path: string, body?: unknown) =>
  await readBody(await app().ask(role, `/api/v1${path}`, body === undefined ? {} : sendJson(body)));

test("an offer is reported without a name, and answered to whoever has the receipt", async () => {
  const told = await readBody(await report("/offers", { text: "Somebody offered me 3,000 dollars for screenshots." }));
  const { offers } = await tell("analyst", "/offers");
  assert.deepEqual(
    [offers[0].isNamed, offers[0].state, offers[0].receivedAt.slice(11)],
    [false, "new", "00:00:00.000Z"],
  );
  const answered = await tell("analyst", `/offers/${offers[0].id}/answer`, { text: "Thank you. On which channel?" });
  assert.equal(answered.state, "looked-into");
  const read = await readBody(await report("/offers/read", { receipt: told.receipt }));
  assert.deepEqual(
    read.messages.map(({ from }: { from: string }) => from),
    ["reporter", "desk"],
  );
  const added = await readBody(await report("/offers/messages", { receipt: told.receipt, text: "Telegram, @buyer" }));
  assert.equal(added.messages.length, 3);
  assert.equal((await report("/offers/read", { receipt: "00000-00000-00000-00000" })).status, 404);
});

test("who writes again has a closed report open again, and the log tells it of those alone who gave a name", async () => {
  for (const name of [undefined, "Ann"]) {
    const { id, receipt } = await closeReport(name);
    const audited = await auditOf(app(), async () => {
      const added = await readBody(await report("/offers/messages", { receipt, text: "They called again." }));
      assert.deepEqual([added.state, added.messages.length], ["new", 3]);
    });
    assert.deepEqual(audited, name === undefined ? [] : [`offer.open-again offer:${id} {}`]);
    const all: { id: string; state: string }[] = (await tell("analyst", "/offers")).offers;
    assert.equal(all.find((each) => each.id === id)?.state, "new");
  }
});

async function closeReport(name: string | undefined): Promise<{ readonly id: string; readonly receipt: string }> {
  const text = `An offer came to ${name ?? "nobody"} by telephone.`;
  const { receipt } = await readBody(await report("/offers", { text, ...(name === undefined ? {} : { name }) }));
  // Those of one day who stay unknown come in no order.
  const { offers } = await tell("analyst", "/offers");
  const own = offers.find(({ messages }: { messages: { text: string }[] }) => messages[0]?.text.endsWith(text));
  await tell("analyst", `/offers/${own.id}/answer`, { text: "Thank you.", state: "closed" });
  return { id: own.id, receipt };
}

test("neither the log nor the counts of requests tell when somebody reported an offer", async () => {
  const { receipt } = await readBody(await report("/offers", { text: "Somebody on Telegram asked me for pictures." }));
  await report("/offers/read", { receipt });
  await report("/offers/messages", { receipt, text: "They wrote again." });
  await tell("analyst", "/offers");
  const logged = new Set(app().logged.map((entry) => (entry.kind === "request" ? entry.route : "")));
  assert.ok(logged.has("offers-list"));
  const counted = await app().services.metrics.render();
  assert.ok(counted.includes("offers-list"));
  for (const route of ["offers-create", "offers-read", "offers-add"])
    assert.ok(!logged.has(route) && !counted.includes(route), route);
});
