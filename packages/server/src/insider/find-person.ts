import { Problem, type ExportPerson } from "@doorward/core";
import { findTokenMaker, findUser, findViewer, hashActor, type Handle } from "@doorward/store";
import type { Actor } from "../access/roles.ts";

/** What is said of somebody who asks or approves. */
interface Said {
  /** As the logs call them; only a panel says who asks through it. */
  readonly requester?: string | undefined;
  readonly team?: string | undefined;
  readonly device?: string | undefined;
}

/** The key under which an account of Doorward, as the audit log names it, is the same as the viewer of that address. */
export async function keyOfAccount(handle: Handle, id: string): Promise<string> {
  const user = id.startsWith("user:") ? await findUser(handle, id.slice("user:".length)) : undefined;
  return hashActor(handle.keys, user?.email ?? id);
}

/** The key of who made the token that asks; undefined where none does. */
export async function keyOfTokenMaker(handle: Handle, { id }: Actor): Promise<string | undefined> {
  const maker = id.startsWith("token:") ? await findTokenMaker(handle, id.slice("token:".length)) : undefined;
  return maker === undefined ? undefined : await keyOfAccount(handle, maker);
}

/** The key of who asks: of whom a panel says that they ask through it, or of who asks here. Throws a Problem for a person who names another. */
export async function keyOfRequester(handle: Handle, actor: Actor, requester: string | undefined): Promise<string> {
  if (requester === undefined) return await keyOfAccount(handle, actor.id);
  if (actor.kind !== "token")
    throw new Problem("not-allowed", "Only a panel with a token says who asks through it. Leave the requester out.");
  return hashActor(handle.keys, requester);
}

/**
 * Who asks or approves, with the team of the roster; what is said counts only where the roster knows nobody. Throws a Problem where no
 * team is known, and for a person who would ask in the name of another.
 */
export async function findPerson(handle: Handle, actor: Actor, said: Said): Promise<ExportPerson> {
  const key = await keyOfRequester(handle, actor, said.requester);
  const team = (await findViewer(handle, key))?.team ?? said.team;
  if (team === undefined)
    throw new Problem("not-valid", "No roster names the team, so that nobody can tell two teams apart. Name it.");
  return { actor: key, team, ...(said.device === undefined ? {} : { device: said.device }) };
}
