import { announce, rejudgeStill, type Handle, type Jobs } from "@doorward/store";

/** Has applications judged again that were judged before, in the caller's transaction; those that wait already stay as they are. */
export async function judgeAgainSoon(
  handle: Handle,
  ids: readonly string[],
  jobs: Pick<Jobs, "send">,
): Promise<readonly string[]> {
  const again = await rejudgeStill(handle, ids);
  for (const id of again) {
    await jobs.send(handle, "judge", { arrivalId: id });
    await announce(handle, { kind: "arrival", id, door: "hiring", state: "waiting" });
  }
  return again;
}
