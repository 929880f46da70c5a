import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { doors } from "@doorward/core";
import { tellDeliverySteps } from "./delivery-steps.ts";

const customers = /\b(?:customer|ticket)s?\b/iu;

describe("what to do with what was sent", () => {
  for (const door of doors)
    for (const verdict of ["stop", "check"] as const)
      for (const kind of ["message", "file"] as const)
        it(`says whom to ask at the door ${door}, for a ${kind} to ${verdict}`, () => {
          const said = tellDeliverySteps({ door, kind, verdict, findings: [], unjudged: [] }).join(" ");
          if (door !== "support") assert.doesNotMatch(said, customers);
          if (door === "hiring") assert.match(said, /ask the applicant/iu);
          if (door === "insider") assert.match(said, /security team/iu);
        });
});
