const longest = 120;

/** A name under which a file can lie in an application: one step, visible, and none that another file has. */
export function nameFile(given: string, taken: ReadonlySet<string>): string {
  const visible = given.replaceAll(/[/\\\p{Cc}\p{Cf}]/gu, "_").replace(/^\.+/u, "_");
  const plain = visible.slice(-longest).toWellFormed();
  const name = plain === "" || plain.toLowerCase() === "application.json" ? `file-${plain}` : plain;
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${String(number)}-${name}`)) number += 1;
  return `${String(number)}-${name}`;
}
