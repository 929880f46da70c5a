import assert from "node:assert/strict";
import { test } from "node:test";
import { listAudit } from "@doorward/store";
import { useApp } from "../http/app.test-support.ts";
import { judge, submitJudged, submitMail } from "./judge.test-support.ts";

const app = useApp();
const mail = "From: Kim <kim@mail.example>\r\nTo: help@company.example\r\nSubject: Hello\r\n\r\nHello";

const json = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

async function problemOf(answer: Response): Promise<string> {
  const { code, detail } = (await answer.json()) as { code: string; detail: string };
  return `${String(answer.status)} ${code}: ${detail}`;
}

test("a file put at a door is accepted, kept, queued and found again", async () => {
  const { ask, queued } = app();
  const answer = await ask("support", "/api/v1/arrivals?door=support", { method: "PUT", body: mail });
  assert.equal(answer.status, 202);
  const { id, state } = (await answer.json()) as { id: string; state: string };
  assert.equal(state, "waiting");
  assert.equal(answer.headers.get("location"), `/api/v1/arrivals/${id}`);
  assert.deepEqual(queued.slice(-1), [id]);
  const found = await ask("support", `/api/v1/arrivals/${id}`);
  const told = (await found.json()) as { kind: string; state: string };
  assert.deepEqual(
    [found.status, told.kind, told.state, found.headers.get("retry-after")],
    [202, "message", "waiting", "1"],
  );
});

test("the verdict object stands at the address that was given", async () => {
  const id = await submitJudged(app(), "support", "stop");
  const answer = await app().ask("support", `/api/v1/arrivals/${id}`);
  const told = (await answer.json()) as Record<string, unknown>;
  assert.equal(answer.status, 200);
  assert.deepEqual([told["state"], told["verdict"], told["door"], told["judgement"]], ["judged", "stop", "support", 1]);
});

test("links, tickets and bytes in JSON are accepted", async () => {
  for (const [body, kind] of [
    [{ door: "support", kind: "link", link: "https://files.example/update" }, "link"],
    [
      { door: "support", kind: "message", message: { id: "1", entries: [{ by: "them", text: "\0 Hello" }] } },
      "message",
    ],
    [{ door: "interview", name: "task.zip", base64: Buffer.from("PK\u{3}\u{4}").toString("base64") }, "code"],
    [{ door: "support", kind: "file", name: "cv.pdf", base64: "JVBERi0xLjc=" }, "file"],
  ] as const) {
    const answer = await app().ask("analyst", "/api/v1/arrivals", json(body));
    assert.equal(answer.status, 202);
    const { id } = (await answer.json()) as { id: string };
    const told = (await (await app().ask("analyst", `/api/v1/arrivals/${id}`)).json()) as { kind: string };
    assert.equal(told.kind, kind);
  }
});

test("what is no arrival is refused and leaves nothing", async () => {
  const { ask, queued } = app();
  const before = queued.length;
  const put = (path: string, body: string) => ask("support", path, { method: "PUT", body });
  assert.match(
    await problemOf(await put("/api/v1/arrivals?door=support", "")),
    /^422 not-valid: The arrival is empty/u,
  );
  assert.match(await problemOf(await put("/api/v1/arrivals?door=hiring", mail)), /^403 not-allowed/u);
  assert.match(await problemOf(await put("/api/v1/arrivals?door=window", mail)), /^422 not-valid/u);
  assert.match(await problemOf(await put("/api/v1/arrivals?door=support&door=support", mail)), /^422 not-valid/u);
  assert.match(await problemOf(await put("/api/v1/arrivals?door=support&dore=x", mail)), /^422 not-valid/u);
  assert.match(await problemOf(await put("/api/v1/arrivals?door=support&name=%zz", mail)), /^422 not-valid/u);
  assert.match(await problemOf(await put("/api/v1/arrivals?door=support&name=a%00b", mail)), /^422 not-valid/u);
  assert.match(await problemOf(await ask("support", "/api/v1/arrivals", json({ door: "support" }))), /^422 not-valid/u);
  assert.match(
    await problemOf(await ask("support", "/api/v1/arrivals", { method: "POST", body: "{" })),
    /^422 not-valid/u,
  );
  assert.match(
    await problemOf(await ask("auditor", "/api/v1/arrivals?door=support", { method: "PUT", body: mail })),
    /^403/u,
  );
  assert.equal(queued.length, before);
});

test("the same key makes one arrival of one request, and refuses another", async () => {
  const send = (body: string) =>
    app().ask("support", "/api/v1/arrivals?door=support", {
      method: "PUT",
      body,
      headers: { "idempotency-key": "one" },
    });
  const first = (await (await send(mail)).json()) as { id: string };
  const again = (await (await send(mail)).json()) as { id: string };
  assert.equal(again.id, first.id);
  assert.equal(app().queued.filter((id) => id === first.id).length, 1);
  assert.match(await problemOf(await send(`${mail}!`)), /^409 conflict/u);
});

test("what is larger than fits the memory path is kept whole", async () => {
  const bytes = Buffer.alloc(3 * 1024 * 1024 + 17, "abcdefg");
  const answer = await app().ask("admin", "/api/v1/arrivals?door=support&name=big.bin", { method: "PUT", body: bytes });
  assert.equal(answer.status, 202);
  const { id } = (await answer.json()) as { id: string };
  const raw = await app().ask("admin", `/api/v1/arrivals/${id}/raw`);
  assert.ok(Buffer.from(await raw.arrayBuffer()).equals(bytes));
});

test("raw bytes come as an attachment that nothing opens, and each reading is audited", async () => {
  const { ask, services } = app();
  const answer = await ask("support", `/api/v1/arrivals?door=support&name=${encodeURIComponent('../Ä"; x.html')}`, {
    method: "PUT",
    body: mail,
  });
  const { id } = (await answer.json()) as { id: string };
  const raw = await ask("support", `/api/v1/arrivals/${id}/raw`);
  assert.equal(await raw.text(), mail);
  assert.equal(raw.headers.get("content-type"), "application/octet-stream");
  assert.equal(raw.headers.get("content-disposition"), 'attachment; filename="____x.html.untrusted"');
  assert.match(raw.headers.get("content-security-policy") ?? "", /^sandbox/u);
  assert.equal(raw.headers.get("x-content-type-options"), "nosniff");
  assert.equal(raw.headers.get("cache-control"), "no-store");
  const [entry] = await listAudit(services.database, { subject: `arrival:${id}`, limit: 1 });
  assert.equal(entry?.action, "arrival.raw-read");
  assert.equal((await ask("auditor", `/api/v1/arrivals/${id}/raw`)).status, 403);
});

test("an arrival of another door answers as one that never was", async () => {
  const id = await submitJudged(app(), "hiring", "check");
  const never = "0198c0de-0000-7000-8000-0000000000ff";
  for (const rest of ["", "/raw", "/events", "/related"]) {
    const [hidden, missing] = await Promise.all(
      [id, never].map(async (each) => {
        const answer = await app().ask("support", `/api/v1/arrivals/${each}${rest}`);
        const headers = [...answer.headers].filter(([name]) => name !== "x-request-id");
        return JSON.stringify([answer.status, headers, await answer.text()]).replaceAll(each, "ID");
      }),
    );
    assert.equal(hidden, missing);
    assert.match(hidden ?? "", /^\[404/u);
  }
});

test("arrivals are listed by page, newest first, and only those of one's doors", async () => {
  const ids = [
    await submitMail(app(), "insider"),
    await submitMail(app(), "insider"),
    await submitMail(app(), "insider"),
  ];
  const list = async (query: string) => {
    const answer = await app().ask("admin", `/api/v1/arrivals?${query}`);
    return (await answer.json()) as { arrivals: { id: string; door: string }[]; next?: string };
  };
  const first = await list("limit=2&state=waiting");
  const second = await list(`limit=2&state=waiting&after=${first.next ?? ""}`);
  const seen = [...first.arrivals, ...second.arrivals].map(({ id }) => id);
  assert.deepEqual(seen.slice(0, 3), ids.toReversed());
  const support = await app().ask("support", "/api/v1/arrivals?limit=200");
  const { arrivals } = (await support.json()) as { arrivals: { door: string }[] };
  assert.deepEqual(new Set(arrivals.map(({ door }) => door)), new Set(["support"]));
});

test("events follow an arrival until it is judged", async () => {
  const id = await submitMail(app(), "support");
  const answer = await app().ask("support", `/api/v1/arrivals/${id}/events`, { headers: { "last-event-id": "7" } });
  assert.equal(answer.headers.get("content-type"), "text/event-stream; charset=utf-8");
  await judge(app(), id, "check");
  const text = await answer.text();
  assert.deepEqual(
    [...text.matchAll(/"state":"(\w+)"/gu)].map(([, state]) => state),
    ["waiting", "judged"],
  );
  const late = await app().ask("support", `/api/v1/arrivals/${id}/events`);
  assert.match(await late.text(), /"state":"judged"/u);
});

test("events of all arrivals are those of one's doors, and end when the reader leaves", async () => {
  const answer = await app().ask("support", "/api/v1/events");
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  await submitMail(app(), "hiring");
  const id = await submitMail(app(), "support");
  let text = "";
  while (!text.includes(id)) text += (await reader?.read())?.value ?? "";
  assert.equal(text.includes("hiring"), false);
  await reader?.cancel();
});

test("a moment that no database knows is refused", async () => {
  for (const from of ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"])
    for (const list of ["cases", "arrivals"])
      assert.equal((await app().ask("admin", `/api/v1/${list}?${String(new URLSearchParams({ from }))}`)).status, 422);
});

test("an id is found however its letters are written", async () => {
  const id = await submitMail(app(), "support");
  const answer = await app().ask("support", `/api/v1/arrivals/${id.toUpperCase()}`);
  assert.deepEqual([answer.status, ((await answer.json()) as { id: string }).id], [202, id]);
});

test("what nothing judges yet is refused, and told what can be sent", async () => {
  const { ask, queued } = app();
  const before = queued.length;
  const bytes = await ask("admin", "/api/v1/arrivals?door=hiring&kind=access", { method: "PUT", body: "{}" });
  const told = (await bytes.json()) as { status: number; faults: { at: string; message: string }[] };
  assert.deepEqual(
    [told.status, told.faults],
    [422, [{ at: "query.kind", message: "Send one of these kinds: code, link, file, message, application." }]],
  );
  const inJson = await ask("admin", "/api/v1/arrivals", json({ door: "hiring", kind: "access", base64: "e30=" }));
  assert.equal(inJson.status, 422);
  assert.equal(queued.length, before);
});
