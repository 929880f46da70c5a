import assert from "node:assert/strict";
import { test } from "node:test";
import { findRole, readSingleSignOn } from "./settings.ts";

const whole = {
  DOORWARD_OIDC_ISSUER: "https://id.example/realm",
  DOORWARD_OIDC_CLIENT_ID: "doorward",
  DOORWARD_OIDC_CLIENT_SECRET: "secret",
  DOORWARD_OIDC_ROLES: "sec=ops=admin, desk=support,*=auditor",
};

test("settings are read whole or not at all", () => {
  assert.equal(readSingleSignOn({}), undefined);
  assert.deepEqual(readSingleSignOn(whole)?.rolesOfGroups, [
    ["sec=ops", "admin"],
    ["desk", "support"],
    ["*", "auditor"],
  ]);
  for (const change of [
    { DOORWARD_OIDC_ISSUER: "http://id.example" },
    { DOORWARD_OIDC_ISSUER: "id.example" },
    { DOORWARD_OIDC_CLIENT_ID: "" },
    { DOORWARD_OIDC_CLIENT_SECRET: undefined },
    { DOORWARD_OIDC_ROLES: "desk=owner" },
    { DOORWARD_OIDC_ROLES: "desk" },
  ])
    assert.throws(() => readSingleSignOn({ ...whole, ...change }), { code: "usage" }, JSON.stringify(change));
});

test("the first group that counts gives the role", () => {
  const settings = readSingleSignOn(whole);
  assert.ok(settings);
  assert.equal(findRole(["desk", "sec=ops"], settings), "admin");
  assert.equal(findRole([], settings), "auditor");
  assert.equal(findRole([], { ...settings, rolesOfGroups: [["desk", "support"]] }), undefined);
});
