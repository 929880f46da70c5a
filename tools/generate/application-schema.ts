import { applicationRecord } from "../../packages/readers/src/application/record/application-record.ts";

/** The shape of `application.json` as JSON Schema (2020-12), of what may be written: what has a default may be left out. */
export function renderApplicationSchema(): string {
  const { $schema, ...schema } = applicationRecord.toJSONSchema({ io: "input" });
  const whole = {
    $schema,
    $id: "https://doorward.example/application.schema.json",
    title: "An application, as docs/application.md describes it",
    ...schema,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
