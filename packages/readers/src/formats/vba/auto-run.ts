import type { VbaToken } from "./statements.ts";

/**
 * Procedures that Office runs by itself when a document is opened, made, shown or closed (Microsoft, Office VBA
 * Reference, events of documents, workbooks and presentations; names of Word 6 that still count).
 */
const names: ReadonlySet<string> = new Set(
  (
    "autoopen auto_open autoexec autoclose auto_close autonew autoexit auto_exec " +
    "document_open document_close document_new document_contentcontrolonenter documentopen " +
    "workbook_open workbook_activate workbook_windowactivate workbook_beforeclose workbook_deactivate workbook_windowdeactivate " +
    "auto_activate auto_deactivate presentation_open onload app_newmail application_startup application_newmail application_newmailex"
  ).split(" "),
);

/** Events of controls that happen as soon as the page with them is shown. */
const controlEvents =
  /_(?:layout|painted|painting|beforenavigate2|navigatecomplete2|documentcomplete|onconnecting|statuschange)$/u;

/** The name of the procedure that a statement begins, when Office runs it by itself. */
export function findAutoRun(tokens: readonly VbaToken[]): string | undefined {
  const place = tokens.findIndex(
    (token) => token.kind === "name" && (token.name === "sub" || token.name === "function"),
  );
  if (place === -1 || place > 3 || tokens.slice(0, place).some((token) => !isModifier(token))) return undefined;
  const token = tokens[place + 1];
  if (token?.kind !== "name") return undefined;
  return names.has(token.name) || controlEvents.test(token.name) ? token.name : undefined;
}

function isModifier(token: VbaToken): boolean {
  return token.kind === "name" && /^(?:public|private|friend|static)$/u.test(token.name);
}
