import {
  ownKinds,
  recordActions,
  renderFields,
  type CustomerNeed,
} from "../../packages/readers/src/access/own/own-fields.ts";

type Schema = Readonly<Record<string, unknown>>;

const oneCustomer: Schema = {
  oneOf: [
    { required: ["customer"], properties: { customer_key: false } },
    { required: ["customer_key"], properties: { customer: false } },
  ],
};
const oneCustomerAtMost: Schema = { not: { required: ["customer", "customer_key"] } };
const stepBesideKey: Schema = { dependentRequired: { customer_step: ["customer_key"] } };
const spelled = [...recordActions, "reveal_field"];
const customerOfRecords: Schema = {
  anyOf: [{ properties: { action: { not: { enum: spelled } } }, ...oneCustomerAtMost }, oneCustomer],
};

const needs: Readonly<Record<CustomerNeed, readonly Schema[]>> = {
  always: [oneCustomer],
  never: [],
  "of-records": [customerOfRecords, stepBesideKey],
  "as-stated": [oneCustomerAtMost],
};

/**
 * A row of our own form as JSON Schema (2020-12). Readers ask for a little more: texts without invisible characters, days that there are,
 * times in order and none that lie ahead, no key twice, and a source unless one is named for all rows.
 */
export function renderAccessSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://doorward.example/access-event.schema.json",
    title: "A row of an access log, as docs/access.md describes it",
    type: "object",
    oneOf: Object.keys(ownKinds).map((kind) => ({ $ref: `#/$defs/${kind}` })),
    $defs: Object.fromEntries(Object.keys(ownKinds).map((kind) => [kind, renderKind(kind)])),
  };
}

function renderKind(kind: string): Schema {
  const { fields = {}, customer = "never" } = ownKinds[kind] ?? {};
  const { properties, required, ...shape } = renderFields(fields);
  const isNamed = kind !== "event";
  const needed = needs[customer];
  return {
    ...shape,
    properties: { kind: { const: kind }, ...(properties as Schema) },
    required: [...(isNamed ? ["kind"] : []), ...(required as readonly string[])],
    ...(needed.length === 0 ? {} : { allOf: needed }),
  };
}

/** The same as it stands in docs/access-event.schema.json. */
export function renderAccessSchemaFile(): string {
  return `${JSON.stringify(renderAccessSchema(), null, 2)}\n`;
}
