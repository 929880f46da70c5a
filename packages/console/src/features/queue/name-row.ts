/** The classes of a row as it stands. */
export function nameRow(is: {
  readonly isDone: boolean;
  readonly isAt: boolean;
  readonly isMember?: boolean | undefined;
}): string {
  return [
    "queue-row",
    ...(is.isDone ? ["queue-done"] : []),
    ...(is.isAt ? ["queue-at"] : []),
    ...(is.isMember === true ? ["queue-member"] : []),
  ].join(" ");
}
