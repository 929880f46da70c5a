import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { connect, createServer, Socket, type AddressInfo, type Server } from "node:net";
import { test } from "node:test";
import { limitConnections, type ConnectionLimits } from "./limit-connections.ts";

/** A server that says again what it hears, with these limits, and the way to connect to it. */
async function openServer(limits: ConnectionLimits) {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.pipe(socket);
  });
  limitConnections(server, limits);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const open = () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    return socket.resume();
  };
  return { open, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** Waits until a connection is over, whatever ended it. */
async function ended(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => socket.once("close", () => resolve()));
}

/** Whether the server answers, and does not hang up. */
async function isAnswered(socket: Socket): Promise<boolean> {
  const answered = new Promise<boolean>((resolve) => socket.once("data", () => resolve(true)));
  socket.write("x");
  return await Promise.race([answered, ended(socket).then(() => false)]);
}

test("an address has so many connections at once, and another one when it ends one of them", async () => {
  const { open, close } = await openServer({ mostFromOne: 2, longestMs: 60_000 });
  const [first, second] = [open(), open()];
  assert.deepEqual([await isAnswered(first), await isAnswered(second), await isAnswered(open())], [true, true, false]);
  first.end();
  await ended(first);
  let isFree = false;
  for (let turn = 0; turn < 200 && !isFree; turn += 1) {
    const next = open();
    isFree = await isAnswered(next);
    next.destroy();
  }
  assert.ok(isFree);
  second.destroy();
  await close();
});

test("the addresses of one network of IPv6 count as one", async () => {
  const server = new EventEmitter() as Server;
  limitConnections(server, { mostFromOne: 2, longestMs: 60_000 });
  const connectFrom = (remoteAddress: string) => {
    const socket = new Socket();
    Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
    server.emit("connection", socket);
    return !socket.destroyed;
  };
  const from = ["2001:db8:1:1::1", "2001:db8:1:1::2", "2001:db8:1:1::3", "2001:db8:1:2::1", "::ffff:192.0.2.1"];
  assert.deepEqual(from.map(connectFrom), [true, true, false, true, true]);
  server.emit("close");
});

test("who sends a byte now and then for ever is hung up on", async () => {
  const { open, close } = await openServer({ mostFromOne: 2, longestMs: 100 });
  const socket = open();
  const trickle = setInterval(() => socket.write("x"), 10);
  await ended(socket);
  clearInterval(trickle);
  await close();
});
