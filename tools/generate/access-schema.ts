import { renderAccessSchema } from "../../packages/readers/src/access/own/render-schema.ts";

/** The shape of a row of an access log as JSON Schema (2020-12). */
export function renderAccessSchemaFile(): string {
  return `${JSON.stringify(renderAccessSchema(), null, 2)}\n`;
}
