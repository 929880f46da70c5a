import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAuthenticationResults, readReceivedSpf } from "./read-authentication-results.ts";

function tell(text: string) {
  const { authservId, methods } = readAuthenticationResults(text);
  return [authservId, ...methods.map(({ method, result, properties }) => [method, result, properties])];
}

describe("results of authentication", () => {
  it("are read as servers write them", () => {
    assert.deepEqual(
      tell(
        'MX.own.example 1; spf=pass (sender; "ok") smtp.mailfrom=a@b.example; dkim=fail reason="bad; signature" header.d=b.example header.i=@b.example; DMARC/1=Pass header.from=b.example',
      ),
      [
        "mx.own.example",
        ["spf", "pass", { "smtp.mailfrom": "a@b.example" }],
        ["dkim", "fail", { reason: "bad; signature", "header.d": "b.example", "header.i": "@b.example" }],
        ["dmarc", "pass", { "header.from": "b.example" }],
      ],
    );
    assert.deepEqual(tell("own.example; none"), ["own.example"]);
  });

  it("may come without the name of a server, as Microsoft writes them", () => {
    assert.deepEqual(
      tell(
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=b.example; dkim=none (message not signed) header.d=none;dmarc=fail action=quarantine header.from=b.example;compauth=fail reason=001",
      ),
      [
        "",
        ["spf", "pass", { "smtp.mailfrom": "b.example" }],
        ["dkim", "none", { "header.d": "none" }],
        ["dmarc", "fail", { action: "quarantine", "header.from": "b.example" }],
        ["compauth", "fail", { reason: "001" }],
      ],
    );
  });

  it("keep the remark of a server", () => {
    const { methods } = readAuthenticationResults("a; dkim=fail (body hash did not verify) header.d=b.example");
    assert.equal(methods[0]?.detail, "body hash did not verify");
  });

  it("end somewhere", () => {
    for (const text of [";", "a=b;", "(", '"', "a=", 'a="', "\\", "a=b "])
      assert.ok(readAuthenticationResults(text.repeat(200_000)).methods.length <= 200);
  });

  it("of SPF have a header of their own", () => {
    const { authservId, methods } = readReceivedSpf(
      "SoftFail (mx.own.example: domain of transitioning a@b.example) client-ip=192.0.2.1; envelope-from=a@b.example; helo=x;",
    );
    assert.equal(authservId, "mx.own.example");
    assert.deepEqual(
      methods.map(({ method, result, properties }) => [method, result, properties]),
      [["spf", "softfail", { "client-ip": "192.0.2.1", "envelope-from": "a@b.example", helo: "x" }]],
    );
    assert.equal(readReceivedSpf("pass (x) receiver=MX.example; client-ip=192.0.2.1").authservId, "mx.example");
  });
});
