import { createHmac, randomBytes } from "node:crypto";
import { Problem, type CustomerKey } from "@doorward/core";
import { appendAudit } from "../audit/audit.ts";
import { inTransaction, type Handle } from "../database.ts";
import { hashCanariesAgain } from "../insider/canaries.ts";
import { lockUntilCommit } from "../locks.ts";

/** A secret with which ids of customers are hashed. */
export interface CustomerHashKey {
  readonly version: number;
  /** Views are kept under the present one; what explains them under the coming one too. */
  readonly state: "coming" | "present" | "past";
  readonly secret: Uint8Array;
}

const secretBytes = 32;
const keyDigits = 32;

/** All keys, the newest first. The first one is made when there is none. */
export async function readCustomerKeys(handle: Handle, at: Date): Promise<readonly CustomerHashKey[]> {
  const known = await readKeys(handle);
  if (known.length > 0) return known;
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "access");
    if ((await readKeys(inside)).length === 0) await makeKey(inside, { version: 1, state: "present", at });
    return await readKeys(inside);
  });
}

/**
 * Changes the key in two steps. `prepare` makes a coming key: from then on what explains views is kept under both. `switch` makes it the
 * present one; do so when most tickets were opened since, or views of older ones go without a reason for a while. The past key stays, so
 * that victims are found in what was kept under it. Canaries are noted under the coming key as well; gives those whose id is not known,
 * who have to be placed again under their id before views of them are found. Throws a Problem for a step that is not the next.
 */
export async function rotateCustomerKey(
  outside: Handle,
  { step, by, at }: { readonly step: "prepare" | "switch"; readonly by: string; readonly at: Date },
): Promise<{ readonly canariesMissed: readonly string[] }> {
  await readCustomerKeys(outside, at);
  return await inTransaction(outside, async (handle) => {
    await lockUntilCommit(handle, "access");
    const keys = await readKeys(handle);
    const coming = keys.find(({ state }) => state === "coming");
    if (step === "prepare") {
      if (coming !== undefined) throw new Problem("conflict", "A coming key was made already. Switch to it first.");
      await makeKey(handle, { version: (keys[0]?.version ?? 0) + 1, state: "coming", at });
    } else {
      if (coming === undefined) throw new Problem("conflict", "There is no coming key. Prepare one first.");
      await switchKey(handle, coming, at);
    }
    const [newest] = await readKeys(handle);
    if (newest === undefined) throw new Problem("own-fault", "There is no key to hash canaries with.");
    const canariesMissed = await hashCanariesAgain(handle, (customer) => hashUnder(newest, customer));
    const details = { step, canariesMissed: canariesMissed.length };
    await appendAudit(handle, { at, actor: by, action: "customer-key.rotated", subject: "store", details });
    return { canariesMissed };
  });
}

async function switchKey({ sql }: Handle, { version }: CustomerHashKey, at: Date): Promise<void> {
  const keys = () => sql.updateTable("customer_keys");
  await keys().set({ state: "past", past_from: at }).where("state", "=", "present").execute();
  await keys().set({ state: "present", present_from: at }).where("version", "=", version).execute();
}

async function makeKey(
  { sql, keys }: Handle,
  { version, state, at }: { readonly version: number; readonly state: CustomerHashKey["state"]; readonly at: Date },
): Promise<void> {
  await sql
    .insertInto("customer_keys")
    .values({
      version,
      sealed: keys.seal(randomBytes(secretBytes), `customer-key:${String(version)}`),
      state,
      made_at: at,
      present_from: state === "present" ? at : null,
      past_from: null,
    })
    .execute();
}

async function readKeys({ sql, keys }: Handle): Promise<readonly CustomerHashKey[]> {
  const rows = await sql.selectFrom("customer_keys").selectAll().orderBy("version", "desc").execute();
  return rows.map(({ version, state, sealed }) => ({
    version,
    state: state as CustomerHashKey["state"],
    secret: keys.open(sealed, `customer-key:${String(version)}`),
  }));
}

/** The key of a customer under the present secret. */
export function hashCustomer(keys: readonly CustomerHashKey[], id: string): CustomerKey {
  const present = keys.find(({ state }) => state === "present");
  if (present === undefined) throw new Problem("own-fault", "There is no present key to hash customers with.");
  return hashUnder(present, id);
}

/** The keys of a customer under every secret there was, the present one first: for looking into the past. */
export function hashCustomerUnderAll(keys: readonly CustomerHashKey[], id: string): readonly CustomerKey[] {
  const order = { present: 0, coming: 1, past: 2 };
  return keys.toSorted((a, b) => order[a.state] - order[b.state]).map((key) => hashUnder(key, id));
}

function hashUnder({ secret }: CustomerHashKey, id: string): CustomerKey {
  return createHmac("sha256", secret).update(id.toWellFormed()).digest("hex").slice(0, keyDigits);
}
