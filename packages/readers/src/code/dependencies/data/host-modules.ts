/**
 * Modules that the program's host or framework provides, so that no manifest declares them. Sources: the documentation
 * of VS Code, Electron, Bun, Deno, Atom, Obsidian, k6, yarn Plug and Play, Adobe UXP, GNOME, Meteor, Cloudflare, Ember, Docusaurus, Next.
 */
export const hostModules: ReadonlySet<string> = new Set(
  `vscode electron bun deno pnpapi atom obsidian k6 photoshop uxp gi meteor cloudflare workerd ember @ember @glimmer
  @theme @theme-original @theme-init @site @generated @env server-only client-only zotero`.split(/\s+/u),
);
