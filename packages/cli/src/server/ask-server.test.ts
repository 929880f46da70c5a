import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { after, describe, it } from "node:test";
import { text } from "node:stream/consumers";
import { askServer, askServerForJson } from "./ask-server.ts";

const servers: { readonly close: () => unknown }[] = [];
after(() => {
  for (const server of servers) server.close();
});

async function listen(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return { pid: 0, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, localKey: "key" };
}

const question = { method: "GET", path: "/a" } as const;

describe("a server that was asked", () => {
  it("may answer what is no Doorward's", async () => {
    const other = await listen((_, response) => void response.end("<p>Hello"));
    await assert.rejects(askServerForJson(other, question), { code: "server-not-reached", message: /no Doorward/u });
    const refusing = await listen((_, response) => void response.writeHead(404).end("<p>Nothing"));
    await assert.rejects(askServer(refusing, question), { code: "server-not-reached", message: /no Doorward/u });
  });

  it("tells a problem with its code", async () => {
    const problem = JSON.stringify({ code: "not-allowed", detail: "The role may not." });
    const server = await listen((_, response) => void response.writeHead(403).end(problem));
    await assert.rejects(askServer(server, question), { code: "not-allowed", message: "The role may not." });
  });

  it("may stop in the middle, which is no fault of ours", async () => {
    const server = await listen((_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("half");
      setImmediate(() => response.destroy());
    });
    const reading = askServer(server, question).then(text);
    await assert.rejects(reading, {
      code: "network-refused",
      message: /stopped before its answer was whole\. Try again\./u,
    });
  });
});
