import { Problem } from "@doorward/core";
import { sql as raw, type ExpressionBuilder, type Selectable } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import { newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";

/** What somebody is to Doorward; the server says what each may. */
export type Role = "admin" | "analyst" | "support" | "recruiter" | "auditor";

/** Somebody who signs in. The hash of the password is read by `readPasswordHash` alone, so that it never gets into an answer. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** In the one form in which whoever asks people gives it. */
  readonly email: string;
  readonly role: Role;
  readonly hasPassword: boolean;
  /** Issuer and subject of single sign-on. */
  readonly subject: string | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
}

/** Somebody new. */
export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly passwordHash?: string;
  readonly subject?: string;
  readonly at: Date;
}

/** What can be changed; what is absent stays. */
export interface UserChange {
  readonly name?: string;
  readonly email?: string;
  readonly role?: Role;
  readonly passwordHash?: string | null;
  readonly subject?: string | null;
  /** When it was disabled, which ends its sessions too; null lets it in again. */
  readonly disabledAt?: Date | null;
}

/** Makes an account. Throws a Problem when the e-mail address or the subject has one. */
export async function createUser(handle: Handle, user: NewUser): Promise<User> {
  const id = newId(user.at);
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "users");
    await refuseTaken(inside, id, user.email, user.subject ?? null);
    const made = await inside.sql
      .insertInto("users")
      .values({
        id,
        name: user.name,
        email: user.email,
        role: user.role,
        password_hash: user.passwordHash ?? null,
        subject: user.subject ?? null,
        created_at: user.at,
        disabled_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toUser(made);
  });
}

/** Undefined when there is none. */
export async function findUser({ sql }: Handle, id: string): Promise<User | undefined> {
  return toUserOrNone(await sql.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst());
}

/** By the address, in the form in which it was kept. */
export async function findUserByEmail({ sql }: Handle, email: string): Promise<User | undefined> {
  const query = sql.selectFrom("users").selectAll().where("email", "=", email);
  return toUserOrNone(await query.executeTakeFirst());
}

/** By issuer and subject of single sign-on. */
export async function findUserBySubject({ sql }: Handle, subject: string): Promise<User | undefined> {
  return toUserOrNone(await sql.selectFrom("users").selectAll().where("subject", "=", subject).executeTakeFirst());
}

/** Undefined for who has no password. */
export async function readPasswordHash({ sql }: Handle, id: string): Promise<string | undefined> {
  const row = await sql.selectFrom("users").select("password_hash").where("id", "=", id).executeTakeFirst();
  return row?.password_hash ?? undefined;
}

/** Everybody, in the order of their names. */
export async function listUsers({ sql }: Handle): Promise<readonly User[]> {
  const rows = await sql.selectFrom("users").selectAll().orderBy("name").orderBy("id").execute();
  return rows.map(toUser);
}

/**
 * Changes an account. Throws a Problem when there is none, when the address is another's, and when no administrator who
 * can sign in would be left.
 */
export async function changeUser(handle: Handle, id: string, change: UserChange): Promise<User> {
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "users");
    const couldSignIn = await countAdmins(inside);
    const changed = await writeChange(inside, id, change);
    if (couldSignIn > 0 && (await countAdmins(inside)) === 0) {
      throw new Problem(
        "conflict",
        "This is the last administrator who can sign in. Make somebody else administrator first.",
      );
    }
    if (changed.disabledAt !== null) await inside.sql.deleteFrom("sessions").where("user_id", "=", id).execute();
    return changed;
  });
}

/** How many administrators can sign in: they are not disabled, and have a password, a passkey, or single sign-on. */
export async function countAdmins({ sql }: Handle): Promise<number> {
  const row = await sql
    .selectFrom("users")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("role", "=", "admin")
    .where("disabled_at", "is", null)
    .where(hasWayIn)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Whether a user has a password, a passkey, or single sign-on. */
export function hasWayIn(eb: ExpressionBuilder<Tables, "users">) {
  const passkey = eb
    .selectFrom("passkeys")
    .select(raw`1`.as("one"))
    .whereRef("passkeys.user_id", "=", "users.id");
  return eb.or([eb("users.password_hash", "is not", null), eb("users.subject", "is not", null), eb.exists(passkey)]);
}

async function writeChange(handle: Handle, id: string, change: UserChange): Promise<User> {
  const before = await handle.sql.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst();
  if (before === undefined) throw new Problem("not-found", "There is no such user.");
  const { name, role, passwordHash, subject, disabledAt } = change;
  const email = change.email ?? before.email;
  await refuseTaken(handle, id, email, subject ?? null);
  const row = await handle.sql
    .updateTable("users")
    .set({
      name: name ?? before.name,
      email,
      role: role ?? before.role,
      password_hash: passwordHash === undefined ? before.password_hash : passwordHash,
      subject: subject === undefined ? before.subject : subject,
      disabled_at: disabledAt === undefined ? before.disabled_at : disabledAt,
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toUser(row);
}

async function refuseTaken({ sql }: Handle, id: string, email: string, subject: string | null): Promise<void> {
  const other = await sql
    .selectFrom("users")
    .select("id")
    .where("id", "!=", id)
    .where((eb) => eb.or([eb("email", "=", email), ...(subject === null ? [] : [eb("subject", "=", subject)])]))
    .executeTakeFirst();
  if (other !== undefined) {
    throw new Problem("conflict", "Somebody else has this e-mail address or this single sign-on. Use another one.");
  }
}

function toUserOrNone(row: Selectable<Tables["users"]> | undefined): User | undefined {
  return row === undefined ? undefined : toUser(row);
}

function toUser(row: Selectable<Tables["users"]>): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    hasPassword: row.password_hash !== null,
    subject: row.subject,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  };
}
