import assert from "node:assert/strict";
import { test } from "node:test";
import { hasMeetingServer, hasMeetingShape } from "./meeting-shapes.ts";

const shaped = [
  "us05web.zoom.desk.example",
  "us07webzoom.example",
  "zoom.us05.example",
  "web05.zoom.us-05.example",
  "us06web.zoom.06us.example",
  "teams.web-05.example",
  "in-zoom-doorward-example.us",
];
for (const host of shaped) test(`${host} is shaped like a meeting server`, () => assert.ok(hasMeetingShape(host)));

const plain = [
  "desk.example",
  "us-03.cdn.example",
  "web01.shop.example",
  "meetup-2024.example",
  "cdn-eu-04.acme.example",
  "zoomcare.example",
  "gardeners-doorward-example.us",
];
for (const host of plain) test(`${host} is not`, () => assert.ok(!hasMeetingShape(host)));

test("a machine of a company is no copy of a vendor's server", () => {
  assert.ok(hasMeetingServer("us05web.zoom.desk.example"));
  assert.ok(!hasMeetingServer("zoom01.acme.example"));
});
