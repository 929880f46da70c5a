import { findCopied } from "./copy-rows.ts";
import { parse, protocol, type PGlite, type Results } from "@electric-sql/pglite";

/** Runs statements with values on the embedded database. */
export interface Statements {
  readonly query: <R>(text: string, values: readonly unknown[]) => Promise<Results<R>>;
}

/** A statement that was read and planned before. */
interface Prepared {
  readonly name: string;
  /** Types of its values, as numbers of `pg_type`. */
  readonly types: readonly number[];
}

const { serialize } = protocol;
/** The numbers of `uuid[]` and `bigint[]` in `pg_type`. */
const binaryLists: ReadonlySet<number | undefined> = new Set([2951, 1016]);
/** Most statements that stay prepared; each takes some ten kilobytes. */
const mostPrepared = 100;
/** Most statements of which it is known that they came once. */
const mostSeen = 500;
/** The result would have other columns than when it was prepared. */
const columnsChanged = "0A000";

/**
 * Prepares statements that come again: reading and planning them takes longer than most of them run, and PGlite asks the
 * database five times for each where one time does. Lists are planned anew for what they ask for.
 */
export function prepareStatements(lite: PGlite): Statements {
  const prepared = new Map<string, Prepared>();
  const seen = new Set<string>();
  let number = 0;

  const prepare = async (text: string): Promise<Prepared> => {
    const name = `doorward_${String((number += 1))}`;
    const asked = [serialize.parse({ name, text }), serialize.describe({ type: "S", name }), serialize.sync()];
    const types = parse.parseDescribeStatementResults(await send(lite, asked));
    prepared.set(text, { name, types });
    const [oldest] = prepared.keys();
    if (prepared.size > mostPrepared && oldest !== undefined) await forget(oldest);
    return { name, types };
  };
  const forget = async (text: string): Promise<void> => {
    const statement = prepared.get(text);
    if (!prepared.delete(text) || statement === undefined) return;
    await send(lite, [serialize.close({ type: "S", name: statement.name }), serialize.sync()]);
  };
  const run = async <R>(text: string, values: readonly unknown[]): Promise<Results<R>> => {
    const statement = prepared.get(text) ?? (await prepare(text));
    prepared.delete(text);
    prepared.set(text, statement);
    const written = values.map((value, index) => writeValue(lite, statement.types[index], value));
    const messages = await send(lite, [
      serialize.bind({ statement: statement.name, values: written }),
      serialize.describe({ type: "P" }),
      serialize.execute({}),
      serialize.sync(),
    ]);
    const [result] = parse.parseResults(messages, lite.parsers);
    return (result ?? { rows: [], fields: [] }) as Results<R>;
  };
  return {
    async query<R>(text: string, values: readonly unknown[]): Promise<Results<R>> {
      const copied = findCopied(values);
      if (copied !== undefined) return await copyHere<R>(lite, text, copied);
      if (!prepared.has(text) && (isList(text) || isNew(seen, text))) return await lite.query<R>(text, [...values]);
      return await lite.runExclusive(async () => {
        try {
          return await run<R>(text, values);
        } catch (error) {
          if ((error as { readonly code?: unknown }).code === columnsChanged) await forget(text);
          throw error;
        }
      });
    },
  };
}

/** PGlite reads what is copied from a file of this name. */
async function copyHere<R>(lite: PGlite, text: string, copied: Uint8Array): Promise<Results<R>> {
  const blob = new Blob([Buffer.from(copied.buffer, copied.byteOffset, copied.byteLength)]);
  return await lite.query<R>(text.replace("from stdin", "from '/dev/blob'"), [], { blob });
}

type Messages = Awaited<ReturnType<PGlite["execProtocolStream"]>>;

async function send(lite: PGlite, parts: readonly Uint8Array[]): Promise<Messages> {
  return await lite.execProtocolStream(Buffer.concat(parts), { syncToFs: false });
}

function writeValue(lite: PGlite, type: number | undefined, value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  if (isBinary(type, value)) return value;
  const write = type === undefined ? undefined : lite.serializers[type];
  if (write !== undefined) return write(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A list as `writeIds` and `writeIntegers` make it, which goes as it is. */
function isBinary(type: number | undefined, value: unknown): value is Uint8Array {
  return binaryLists.has(type) && value instanceof Uint8Array;
}

function isList(text: string): boolean {
  return /^\s*select\b/iu.test(text) && /\border by\b/iu.test(text);
}

/** Whether a statement comes for the first time, as far as that is remembered. */
function isNew(seen: Set<string>, text: string): boolean {
  if (seen.delete(text)) return false;
  const [first] = seen;
  if (seen.size >= mostSeen && first !== undefined) seen.delete(first);
  seen.add(text);
  return true;
}
