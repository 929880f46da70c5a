import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { fetchSafely, type SafeRequest } from "./fetch-safely.ts";

const never = new AbortController().signal;
const isOwn = (host: string) => host === "vendor.example" || host === "files.vendor.example";

/** What is answered at each address, and what was asked with which headers. */
async function ask(
  address: string,
  answers: Readonly<Record<string, Response>>,
  more: Partial<SafeRequest> = {},
): Promise<{ readonly told: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const request = {
    url: new URL(address),
    isOwn,
    headers: { authorization: "Basic eA==" },
    mostBytes: 10,
    signal: never,
  };
  try {
    const bytes = await fetchSafely(
      async (url, init) => {
        asked.push(`${url.href} ${JSON.stringify(init.headers)}`);
        return answers[url.href] ?? new Response("lost", { status: 404 });
      },
      { ...request, ...more },
    );
    return { told: Buffer.from(bytes).toString(), asked };
  } catch (error) {
    assert.ok(error instanceof Problem);
    assert.equal(error.code, "network-refused");
    return { told: error.message, asked };
  }
}

const sendOn = (location: string) => new Response(null, { status: 302, headers: { location } });

test("nothing but the vendor's own hosts over TLS is asked", async () => {
  for (const address of [
    "http://vendor.example/",
    "https://vendor.example:8443/",
    "https://user:word@vendor.example/",
    "https://vendor.example.evil.example/",
    "https://evil.example/vendor.example",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "data:text/plain,x",
  ])
    assert.deepEqual((await ask(address, {})).asked, [], address);
});

test("a redirect leads to hosts of the vendor alone, and takes no proof of who we are along", async () => {
  const followed = await ask("https://vendor.example/a", {
    "https://vendor.example/a": sendOn("/b"),
    "https://vendor.example/b": sendOn("https://files.vendor.example/c"),
    "https://files.vendor.example/c": new Response("here"),
  });
  assert.equal(followed.told, "here");
  assert.deepEqual(followed.asked, [
    'https://vendor.example/a {"authorization":"Basic eA=="}',
    'https://vendor.example/b {"authorization":"Basic eA=="}',
    "https://files.vendor.example/c {}",
  ]);
  for (const location of ["http://vendor.example/", "https://evil.example/", "https://10.0.0.1/", "//evil.example/x"]) {
    const { told, asked } = await ask("https://vendor.example/a", { "https://vendor.example/a": sendOn(location) });
    assert.match(told, /none of the vendor's own/u);
    assert.equal(asked.length, 1);
  }
});

test("it does not go round in circles, nor redirect what is posted", async () => {
  const circle = { "https://vendor.example/a": sendOn("/a") };
  const { told, asked } = await ask("https://vendor.example/a", circle);
  assert.match(told, /from one address to the next/u);
  assert.equal(asked.length, 4);
  const posted = await ask("https://vendor.example/a", circle, { method: "POST", body: "{}" });
  assert.match(posted.told, /answered 302/u);
  assert.equal(posted.asked.length, 1);
});

test("what is too large is given up before its end", async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(8));
    },
  });
  const { told } = await ask("https://vendor.example/a", { "https://vendor.example/a": new Response(endless) });
  assert.match(told, /sends more than 10 bytes/u);
  assert.ok(given < 10);
});

test("a refusal and a line that breaks are told without words of the vendor", async () => {
  const refused = await ask("https://vendor.example/a", {
    "https://vendor.example/a": new Response("your key is k-123", { status: 403 }),
  });
  assert.match(refused.told, /^vendor\.example answered 403\. Check the API key/u);
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("reset")) });
  const cut = await ask("https://vendor.example/a", { "https://vendor.example/a": new Response(broken) });
  assert.match(cut.told, /broke off, or took too long/u);
  await assert.rejects(
    fetchSafely(() => Promise.reject(new TypeError("fetch failed")), {
      url: new URL("https://vendor.example/"),
      isOwn,
      mostBytes: 1,
      signal: never,
    }),
    { code: "network-refused" },
  );
});
