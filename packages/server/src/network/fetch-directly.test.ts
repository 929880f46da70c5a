import assert from "node:assert/strict";
import { createServer, type Socket } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { makeCertificate } from "../notify/certificate.test-support.ts";
import { receiveHttp } from "../notify/receivers.test-support.ts";
import { askDirectly } from "./ask-directly.ts";
import { fetchDirectly } from "./fetch-directly.ts";
import { fetchSafely } from "./fetch-safely.ts";
import { openNetwork } from "./network.ts";

const asking = { method: "GET", headers: {}, signal: AbortSignal.timeout(30_000) } as const;
const lead = (...addresses: readonly string[]) => {
  let turn = 0;
  return async () => {
    const address = addresses[Math.min(turn, addresses.length - 1)] ?? "";
    turn += 1;
    return [{ address, family: address.includes(":") ? 6 : 4 }];
  };
};

test("a vendor's name that leads to a private network is not followed there", async () => {
  const receiver = await receiveHttp([], makeCertificate());
  const url = new URL(`https://vendor.example:${String(receiver.port)}/`);
  for (const address of ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1"]) {
    const { fetch } = openNetwork(new Set(), lead(address));
    await assert.rejects(fetch(url, asking), { code: "network-refused", message: /not of the Internet/u });
  }
  assert.equal(receiver.got.length, 0);
  await receiver.close();
});

test("a redirect within the vendor's own names is looked up and checked as well", async () => {
  const asked: string[] = [];
  const network = openNetwork(new Set(), lead("127.0.0.1"));
  const answer = fetchSafely(
    async (url, init) => {
      asked.push(url.hostname);
      if (url.hostname === "files.vendor.example") return await network.fetch(url, init);
      return new Response(null, { status: 302, headers: { location: "https://files.vendor.example/x" } });
    },
    {
      url: new URL("https://vendor.example/"),
      isOwn: (host) => host.endsWith("vendor.example"),
      mostBytes: 10,
      signal: asking.signal,
    },
  );
  await assert.rejects(answer, { code: "network-refused", message: /not of the Internet/u });
  assert.deepEqual(asked, ["vendor.example", "files.vendor.example"]);
});

test("the connection goes to the address that was checked, and its certificate has to be the vendor's", async () => {
  const receiver = await receiveHttp([], makeCertificate());
  const network = { resolve: lead("127.0.0.1", "10.0.0.1"), privateHosts: new Set(["vendor.example"]) };
  const url = new URL(`https://vendor.example:${String(receiver.port)}/`);
  await assert.rejects(fetchDirectly(url, asking, network), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  assert.equal(receiver.got.length, 0);
  await receiver.close();
});

test("an answer comes with its status, its bytes and where it points to, and a redirect is not followed", async () => {
  const receiver = await receiveHttp([302]);
  const url = new URL(`http://127.0.0.1:${String(receiver.port)}/in`);
  const answer = await fetchDirectly(
    url,
    { ...asking, method: "POST", body: "é" },
    {
      resolve: lead(),
      privateHosts: new Set(["127.0.0.1"]),
    },
  );
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.get("location"), "http://127.0.0.1:1/elsewhere");
  assert.equal(await answer.text(), "not now");
  assert.deepEqual(
    receiver.got.map(({ path, body, headers }) => [path, body, headers["content-length"]]),
    [["/in", "é", "2"]],
  );
  await receiver.close();
});

for (const [what, answer] of [
  ["hangs up", ""],
  ["speaks something else", "SSH-2.0-hello\r\n"],
  ["wants another protocol", "HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n"],
] as const)
  test(`a server that ${what} is an error and no endless wait`, async () => {
    const server = createServer((socket: Socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end(answer));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const target = { host: "127.0.0.1", port, address: "127.0.0.1", family: 4, authority: null } as const;
    const url = new URL(`http://127.0.0.1:${String(port)}/`);
    await assert.rejects(askDirectly({ ...asking, url, target, body: undefined }));
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
