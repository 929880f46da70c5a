import assert from "node:assert/strict";
import { test } from "node:test";
import { readCookie, writeCookie } from "./cookies.ts";
import { isSameOrigin } from "./is-same-origin.ts";

const secure = new URL("https://doorward.example");
const plain = new URL("http://localhost:8080");

test("with https nobody below or above our name can set the cookie", () => {
  assert.equal(
    writeCookie("doorward", "s", secure),
    "__Host-doorward=s; Path=/; Max-Age=604800; HttpOnly; SameSite=Strict; Secure",
  );
  assert.equal(readCookie(new Headers({ cookie: "doorward=tossed" }), "doorward", secure), undefined);
  assert.equal(writeCookie("doorward", "s", plain), "doorward=s; Path=/; Max-Age=604800; HttpOnly; SameSite=Strict");
});

test("of two cookies of one name none is taken", () => {
  assert.equal(read("a=1; doorward=mine; b=2"), "mine");
  assert.equal(read("doorward=tossed; doorward=mine"), undefined);
  assert.equal(read("xdoorward=1; doorwardx=2"), undefined);
  assert.equal(read(""), undefined);
});

test("a browser says where a request is from", () => {
  assert.equal(from({}), undefined);
  assert.equal(from({ origin: "https://doorward.example" }), true);
  assert.equal(from({ "sec-fetch-site": "same-origin" }), true);
  assert.equal(from({ origin: "https://doorward.example", "sec-fetch-site": "cross-site" }), false);
  for (const origin of [
    "null",
    "https://evil.example",
    "http://doorward.example",
    "https://doorward.example:444",
    "https://doorward.example.evil.example",
    "https://sub.doorward.example",
    "http://localhost",
  ])
    assert.equal(from({ origin }), false, origin);
  for (const site of ["same-site", "cross-site", "none"]) assert.equal(from({ "sec-fetch-site": site }), false, site);
  assert.equal(from({ origin: "http://127.0.0.1:8080" }, plain), true, "this machine by another name");
  assert.equal(from({ origin: "http://127.0.0.1:8081" }, plain), false);
  assert.equal(from({ origin: "http://rebound.example:8080" }, plain), false);
});

function read(cookie: string): string | undefined {
  return readCookie(new Headers({ cookie }), "doorward", plain);
}

function from(headers: Record<string, string>, url = secure): boolean | undefined {
  return isSameOrigin(new Headers(headers), url);
}
