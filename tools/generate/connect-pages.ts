/** The text of connect-pages.generated.ts: how each product is connected, as docs/connect/ tells it. */
export function renderConnectPages(pages: ReadonlyMap<string, string>): string {
  const rows = [...pages].map(([name, text]) => `  [${JSON.stringify(name)}, ${JSON.stringify(text)}],\n`);
  return `// Made by \`npm run generate\` from docs/connect/. Do not edit.

/** The page of each connection in Markdown, by its name. */
export const connectPages: ReadonlyMap<string, string> = new Map([
${rows.join("")}]);
`;
}
