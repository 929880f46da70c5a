import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changeIntakeSource, findIntakeSource } from "@doorward/store";
import { readBody, sendJson } from "../../http/ask.test-support.ts";
import { useApp } from "../../http/app.test-support.ts";
import type { WebhookKind } from "../intake-kind.ts";
import { findKind } from "../kinds.ts";
import {
  playVendors,
  products,
  proveLever,
  type Asked,
  type Product,
  type SignedDelivery,
} from "./deliveries.test-support.ts";

const at = new Date("2026-11-26T10:00:00.000Z");
const asked: Asked[] = [];
let clock = at;
/** Milliseconds between two requests, so that refusals of other tests do not count. */
let pace = 3000;
const ids = new Map<string, string>();
const app = useApp({
  fetch: playVendors(asked),
  now: () => clock,
  async fill({ ask }) {
    for (const { kind, settings, secrets } of products) {
      const made = await ask("admin", "/api/v1/intake-sources", sendJson({ kind, name: kind, settings, secrets }));
      ids.set(kind, (await readBody(made)).id);
    }
  },
});

const encode = (body: object) => Buffer.from(JSON.stringify(body));
const signed = ({ sign, makeBody }: Product, number: number) => sign(encode(makeBody(number, clock)), clock);

async function send(
  kind: string,
  { body, headers }: Pick<SignedDelivery, "body" | "headers">,
  type = "application/json",
): Promise<Response> {
  clock = new Date(clock.getTime() + pace);
  const init = { method: "POST", body, headers: { "content-type": type, ...headers } };
  return await app().ask(undefined, `/api/v1/intake/${ids.get(kind) ?? kind}`, init);
}

/** How many arrivals there are; what was accepted is also sent to be judged. */
const countArrivals = () => app().queued.length;

async function healthOf(kind: string) {
  const { sources } = await readBody(await app().ask("admin", "/api/v1/intake-sources"));
  return (sources as { id: string; health: { failure: string; failures: number; arrivals: number } }[]).find(
    ({ id }) => id === ids.get(kind),
  )?.health;
}

/** What the newest arrival holds. */
async function readNewest(): Promise<{ text: string; about: Record<string, unknown> }> {
  const id = app().queued.at(-1) ?? "";
  const about = await readBody(await app().ask("admin", `/api/v1/arrivals/${id}`));
  return { text: await (await app().ask("admin", `/api/v1/arrivals/${id}/raw`)).text(), about };
}

/** The same with one bit the other way. */
function flip(bytes: Buffer, bit: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return flipped;
}

for (const product of products) {
  const { kind } = product;
  const freshNumber = kind === "freshdesk" ? 20 : 1;

  describe(kind, () => {
    test("a signed delivery becomes one arrival, however often it comes", async () => {
      const earlier = countArrivals();
      const delivery = signed(product, freshNumber);
      const told = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const answer = await send(kind, delivery);
        assert.equal(answer.status, 202);
        told.push((await readBody(answer)).arrivals);
      }
      assert.deepEqual(told, [1, 0, 0]);
      assert.equal(countArrivals(), earlier + 1);
      const { text, about } = await readNewest();
      assert.ok(text.includes("Kim") || text.includes("Zoë"), text);
      const isApplication = ["ashby", "greenhouse", "lever"].includes(kind);
      const file = `from ${kind}`;
      assert.ok(text.includes(isApplication ? file : Buffer.from(file).toString("base64")), "its file came along");
      assert.equal(about["kind"], isApplication ? "application" : "message");
      assert.equal(about["door"], isApplication ? "hiring" : "support");
      if (isApplication) {
        assert.match(String(about["name"]), /^\w+-application-[\w-]+\.zip$/u);
        assert.match(text, /"version":"application\/1"/u);
        assert.match(text, /"tier":"development"/u);
        assert.match(text, /"path":"files\/1 resume\.txt","is":"resume"/u);
      }
      assert.deepEqual((await healthOf(kind))?.arrivals, 1);
    });

    test("the same at once becomes one arrival too", async () => {
      const earlier = countArrivals();
      const delivery = signed(product, kind === "freshdesk" ? 20 : 2);
      const answers = await Promise.all(Array.from({ length: 4 }, () => send(kind, delivery)));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
      assert.equal(countArrivals(), earlier + (kind === "freshdesk" ? 0 : 1));
    });

    test("any bit of what is signed, the other way, is refused", () => {
      const { body, headers, proofs } = signed(product, 3);
      const isRight = (given: Buffer, others: Readonly<Record<string, string>> = headers) =>
        webhook(kind).isSigned({ headers: new Headers(others), body: given }, product.secrets, clock);
      assert.ok(isRight(body));
      const end = product.signsBody ? body.length : Math.max(0, body.indexOf(',"event"'));
      for (let bit = 0; bit < end * 8; bit += 1) assert.equal(isRight(flip(body, bit)), false, `bit ${String(bit)}`);
      for (const name of proofs) {
        const { [name]: proof = "", ...rest } = headers;
        assert.equal(isRight(body, rest), false, `without ${name}`);
        for (const value of listSpoilt(proof)) assert.equal(isRight(body, { ...rest, [name]: value }), false, value);
      }
      assert.ok(end > 0 || proofs.length > 0, "something proves it");
    });

    test("nothing is right without a secret", () => {
      const { body, headers } = signed(product, 3);
      for (const secrets of [{}, Object.fromEntries(Object.keys(product.secrets).map((name) => [name, ""]))])
        assert.equal(webhook(kind).isSigned({ headers: new Headers(headers), body }, secrets, clock), false);
    });

    test("a false proof is answered like a source that is not there", async () => {
      const earlier = countArrivals();
      const delivery = signed(product, 4);
      const told = [];
      for (const [where, given] of [
        [kind, spoil(product, delivery)],
        ["0198c0de-0000-7000-8000-0000000000ff", delivery],
        ["nothing", delivery],
      ] as const) {
        const answer = await send(where, given);
        told.push([answer.status, await answer.text()]);
      }
      assert.equal(told[0]?.[0], 401);
      assert.deepEqual(told, [told[0], told[0], told[0]]);
      assert.match((await healthOf(kind))?.failure ?? "", /signature is not right/u);
      assert.equal(countArrivals(), earlier);
    });

    test("an event that brings nothing new is answered and kept nowhere", { skip: kind === "freshdesk" }, async () => {
      const earlier = countArrivals();
      const answer = await send(kind, product.sign(encode(product.makeIdle(clock)), clock));
      assert.deepEqual([answer.status, await readBody(answer)], [202, { arrivals: 0 }]);
      assert.equal(countArrivals(), earlier);
    });

    test("what is too large, no JSON, or says it is none, is refused", async () => {
      const earlier = countArrivals();
      const large = { body: Buffer.alloc(1024 * 1024 + 1, " "), headers: signed(product, 5).headers };
      assert.equal((await send(kind, large)).status, 413);
      const delivery = signed(product, 5);
      assert.equal((await send(kind, delivery, "text/plain")).status, 422);
      assert.match((await healthOf(kind))?.failure ?? "", /says it is no JSON/u);
      for (const text of ["", "{", "[1", '{"__proto__":{}}', `${"[".repeat(100)}${"]".repeat(100)}`, "\xff"])
        assert.equal(
          (await send(kind, product.sign(Buffer.from(text, "latin1"), clock))).status,
          kind === "lever" ? 401 : 422,
        );
      for (const text of ["null", '"text"', "[{}]", "{}"])
        assert.notEqual((await send(kind, product.sign(Buffer.from(text), clock))).status, 500);
      assert.equal(countArrivals(), earlier);
    });

    test("a source that is paused takes nothing, and takes it again afterwards", async () => {
      const path = `/api/v1/intake-sources/${ids.get(kind) ?? ""}`;
      const delivery = signed(product, freshNumber);
      await app().ask("admin", path, sendJson({ isPaused: true }, "PATCH"));
      assert.equal((await send(kind, delivery)).status, 401);
      await app().ask("admin", path, sendJson({ isPaused: false }, "PATCH"));
      assert.equal((await send(kind, delivery)).status, 202);
    });
  });
}

test("a body that was read and written again is refused where the bytes are signed", async () => {
  const earlier = countArrivals();
  for (const product of products.filter(({ signsBody }) => signsBody)) {
    const { body, headers } = signed(product, 6);
    const again = Buffer.from(JSON.stringify(JSON.parse(body.toString()), undefined, 1));
    assert.equal((await send(product.kind, { body: again, headers })).status, 401, product.kind);
  }
  assert.equal(countArrivals(), earlier);
});

test("what was signed too long ago, or by a clock that is ahead, is refused", async () => {
  for (const kind of ["zendesk", "lever"]) {
    const product = products.find((one) => one.kind === kind);
    assert.ok(product);
    for (const minutes of [-6, 6]) {
      const then = new Date(clock.getTime() + minutes * 60_000);
      const { status } = await send(kind, product.sign(encode(product.makeBody(7, then)), then));
      assert.equal(status, 401, `${kind} ${String(minutes)}`);
    }
  }
});

test("no proof of who we are goes to where files lie", () => {
  const api = new Set(["company.freshdesk.com", "api.ashbyhq.com", "api.lever.co"]);
  for (const { address, authorization } of asked)
    assert.equal(authorization !== undefined, api.has(new URL(address).host), address);
  assert.ok(asked.some(({ authorization }) => authorization !== undefined));
});

const forge = (id: string) => ({ event: "applicationCreated", name: "Forged", data: { opportunityId: id } });

test("Lever: what stands beside the proof is loaded and not believed, and a token counts once", async () => {
  const earlier = countArrivals();
  const known = "00000000-0000-4000-8000-000000000001";
  const first = proveLever(forge(known), 50, clock);
  assert.equal((await send("lever", { body: encode(first), headers: {} })).status, 202);
  assert.ok(!(await readNewest()).text.includes("Forged"));
  const other = { ...first, ...forge("00000000-0000-4000-8000-00000000ffff") };
  const answer = await send("lever", { body: encode(other), headers: {} });
  assert.deepEqual([answer.status, await readBody(answer)], [202, { arrivals: 0 }]);
  const missing = proveLever(forge("00000000-0000-4000-8000-00000000ffff"), 51, clock);
  assert.equal((await send("lever", { body: encode(missing), headers: {} })).status, 502);
  assert.match((await healthOf("lever"))?.failure ?? "", /api\.lever\.co answered 404/u);
  assert.equal(countArrivals(), earlier + 1);
});

test("Lever: digits that are moved from the token to the time make no second arrival", async () => {
  const earlier = countArrivals();
  const proof = proveLever(forge("00000000-0000-4000-8000-000000000001"), 70, clock) as Record<string, unknown>;
  const moved = { ...proof, token: "token-7", triggeredAt: `0${String(proof["triggeredAt"])}` };
  const told = [];
  for (const body of [proof, moved]) told.push((await send("lever", { body: encode(body), headers: {} })).status);
  assert.deepEqual(told, [202, 202]);
  assert.equal(countArrivals(), earlier + 1);
});

test("a hint without an API key is refused with a sentence", async () => {
  for (const kind of ["freshdesk", "lever"]) {
    const product = products.find((one) => one.kind === kind);
    assert.ok(product);
    const path = `/api/v1/intake-sources/${ids.get(kind) ?? ""}/secrets`;
    const removed = await app().ask("admin", path, sendJson({ name: "api-key", value: null }));
    assert.deepEqual((await readBody(removed)).source.missing, ["api-key"]);
    const delivery = product.sign(encode(product.makeBody(20, clock)), clock);
    assert.equal((await send(kind, delivery)).status, 422);
    assert.match((await healthOf(kind))?.failure ?? "", /set the API key/u);
  }
});

test("Zendesk: a trigger that sends the same ticket with another comment makes another arrival", async () => {
  const earlier = countArrivals();
  const zendesk = products.find(({ kind }) => kind === "zendesk");
  assert.ok(zendesk);
  for (const comments of [[{ body: "one" }], [{ body: "one" }, { body: "two" }]]) {
    const ticket = { id: "77", type: "question", subject: "Hello", comments };
    assert.equal((await send("zendesk", zendesk.sign(encode(ticket), clock))).status, 202);
  }
  assert.equal(countArrivals(), earlier + 2);
});

test("settings that another version wrote are told, and are no fault of the server", async () => {
  const { services } = app();
  const id = ids.get("zendesk") ?? "";
  const { settings } = (await findIntakeSource(services.database, id)) ?? assert.fail();
  await changeIntakeSource(services.database, id, { settings: { subdomain: "company" } });
  const zendesk = products.find(({ kind }) => kind === "zendesk") ?? assert.fail();
  assert.equal((await send("zendesk", signed(zendesk, 80))).status, 422);
  assert.match((await healthOf("zendesk"))?.failure ?? "", /not those of this version/u);
  await changeIntakeSource(services.database, id, { settings });
});

test("while too many deliveries are completed, another one is asked to come again", async () => {
  const ends = Promise.withResolvers<undefined>();
  const { deliveryTurns } = app().services;
  const held: Promise<unknown>[] = [];
  for (let turn = 0; turn < 64; turn += 1) held.push(deliveryTurns.take(() => ends.promise));
  const zendesk = products.find(({ kind }) => kind === "zendesk") ?? assert.fail();
  const answer = await send("zendesk", signed(zendesk, 81));
  assert.deepEqual([answer.status, answer.headers.get("retry-after")], [429, "15"]);
  ends.resolve(undefined);
  await Promise.all(held);
  assert.equal((await send("zendesk", signed(zendesk, 81))).status, 202);
});

test("many false proofs from one network have to wait, and a right one does not wait for them", async () => {
  const zendesk = products.find(({ kind }) => kind === "zendesk");
  assert.ok(zendesk);
  pace = 0;
  const statuses = new Set<number>();
  for (let turn = 0; turn < 40; turn += 1) {
    const answer = await send("zendesk", spoil(zendesk, zendesk.sign(encode({}), clock)));
    statuses.add(answer.status);
    assert.equal(answer.headers.has("retry-after"), answer.status === 429);
  }
  assert.ok(statuses.has(429));
  const { status } = await send("zendesk", zendesk.sign(encode(zendesk.makeBody(60, clock)), clock));
  assert.equal(status, 202);
});

function webhook(kind: string): WebhookKind {
  const found = findKind(kind);
  assert.ok(found?.way === "webhook");
  return found;
}

/** A proof that was changed a little: each bit the other way, in other letters, and cut. What no header can hold is left out. */
function listSpoilt(proof: string): readonly string[] {
  const bytes = Buffer.from(proof);
  const flipped = Array.from({ length: bytes.length * 8 }, (_none, bit) => flip(bytes, bit).toString("latin1"));
  const others = [
    proof.toUpperCase(),
    proof.slice(1),
    proof.slice(0, -1),
    `${proof}0`,
    proof.replace(/[= ]/u, ":"),
    "",
    "sha256=",
  ];
  return [...flipped.filter((text) => /^[\x21-\x7e][\x20-\x7e]*[\x21-\x7e]$/u.test(text)), ...others].filter(
    (text) => text !== proof,
  );
}

/** The delivery with a proof that is not right. */
function spoil({ kind }: Product, { body, headers, proofs }: SignedDelivery): SignedDelivery {
  if (kind === "lever") return { body: Buffer.from(body.toString().replace("token-", "tokem-")), headers, proofs };
  const [name = ""] = proofs;
  return { body, headers: { ...headers, [name]: (headers[name] ?? "").replace(/.$/u, "!") }, proofs };
}
