import { isRecord, listAt, type JsonRecord } from "../../formats/json/json-value.ts";

/**
 * The records of a list, as the interfaces of Greenhouse (a list), Lever (`data`) and Ashby (`results`) give many at once;
 * undefined when the value is no list of records.
 */
export function listRecords(value: unknown): readonly JsonRecord[] | undefined {
  const whole: readonly unknown[] = Array.isArray(value) ? value : [];
  const found = [whole, listAt(value, "data"), listAt(value, "results")].find((list) => list.length > 0) ?? [];
  const records = found.filter(isRecord);
  return records.length > 0 && records.length === found.length ? records : undefined;
}
