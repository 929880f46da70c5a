import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { test } from "node:test";
import { openNetwork } from "../../network/network.ts";
import { connectMailbox } from "./connect-mailbox.ts";
import { mailboxSettings } from "./mailbox.ts";

const here = openNetwork(new Set(["127.0.0.1"]));

/** A server on this machine that greets, and answers each command as it likes. */
async function openServer(answer: (socket: Socket, command: string) => void, greeting = "* OK ready\r\n") {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on("error", () => undefined);
    socket.on("data", (piece) => answer(socket, piece.toString("latin1")));
    socket.write(greeting);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const settings = mailboxSettings.parse({ host: "127.0.0.1", port, security: "none", user: "kim" });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { settings, close, countConnections: () => connections };
}

const noAnswer = () => undefined;
const { signal: never } = new AbortController();

test("a mail server of a private network is asked only where whoever starts the server named it", async () => {
  const { settings, close, countConnections } = await openServer(noAnswer);
  const access = { password: "secret", signal: never };
  const refusal = { code: "network-refused", message: /not of the Internet.*DOORWARD_PRIVATE_HOSTS/u };
  await assert.rejects(connectMailbox(settings, { ...access, network: openNetwork(new Set()) }), refusal);
  const turned = openNetwork(new Set(), async () => [{ address: "127.0.0.1", family: 4 }]);
  const named = { ...settings, host: "mail.vendor.example", security: "tls" } as const;
  await assert.rejects(connectMailbox(named, { ...access, network: turned }), refusal);
  assert.equal(countConnections(), 0);
  await close();
});

test("a mail server that announces bytes without end is given up, and none of its words is told", async () => {
  const { settings, close } = await openServer((socket, command) => {
    const [tag = ""] = command.split(" ");
    socket.write(`* OK word-of-theirs {999999999999}\r\n${"x".repeat(1000)}\r\n${tag} OK\r\n`);
  });
  await assert.rejects(connectMailbox(settings, { password: "secret", network: here, signal: never }), (error) => {
    assert.match(String(error), /was not opened|broke off/u);
    assert.doesNotMatch(String(error), /theirs/u);
    return true;
  });
  await close();
});

test("a mail server that never answers keeps nobody from stopping", async () => {
  const stop = new AbortController();
  const { settings, close } = await openServer(() => stop.abort());
  await assert.rejects(connectMailbox(settings, { password: "secret", network: here, signal: stop.signal }), {
    code: "network-refused",
  });
  await close();
});
