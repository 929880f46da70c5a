import { isStrange, readServerPath } from "./server-paths.ts";

/** Where organisations keep their own documents at Microsoft: documents made there point back to it by themselves. */
const documentStores =
  /^(?:[\w-]{1,63}\.)?(?:sharepoint\.com|docs\.live\.net|officeapps\.live\.com|officecdn\.microsoft\.com)$/u;

/** Whether what a document loads lies on the web or on a server outside of the office, and not where Office keeps documents. */
export function liesOutside(target: string): boolean {
  const host =
    /^(?:mhtml:|mk:@msitstore:|x-usc:)?(?:https?|ftp):\/{1,9}(?:[^/@]{0,200}@)?([\w.-]{1,253}|\[[\da-f:.]{2,45}\])/iu.exec(
      target.trim(),
    )?.[1];
  if (host !== undefined) return !documentStores.test(host.toLowerCase());
  const server = readServerPath(target.trim().replace(/^file:[\\/]{3,9}(?=[^\\/]{1,255}[\\/])/iu, "//"));
  return server !== undefined && isStrange(server);
}
