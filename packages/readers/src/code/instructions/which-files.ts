const documentName =
  /\.(?:md|mdx|mdc|markdown|txt|text|rst|adoc|asciidoc|org)$|(?:^|\/)(?:readme|instructions?|task|assignment|brief|setup|start|howto|todo|notes?|install)$|(?:^|\/)\.(?:cursor|windsurf|cline|roo|goose)rules$|(?:^|\/)\.?goosehints$|(?:^|\/)package\.json$/iu;
/** Lists, word lists, licences and logs are no texts that ask for anything. */
const noDocument =
  /(?:^|\/)(?:licen[cs]e|copying|notice|changelog|changes|history|third.?party.{0,30}|robots|requirements[\w.-]*|constraints[\w.-]*|cmakelists|manifest|sources|filelist|authors|contributors|words?|dictionary)(?:\.[\w.]{1,12})?$/iu;
const program = /\.(?:[cm]?[jt]sx?|py|sh|bash|ps1|bat|cmd|rb|php|go|rs|java|vue|svelte|html?)$/iu;
const guide = /contribut|develop|releas|upgrad|migrat|hacking|maintain|workflow|branching/iu;

/** Whether what a file of that path asks for is meant for whoever opens the arrival, and not third parties' own talk. */
export function mayAsk(path: string): boolean {
  return !/(?:^|\/)(?:node_modules|\.git)\//u.test(path);
}

/** Whether people, or assistants for them, read a file of that path as text. */
export function isDocument(path: string): boolean {
  return documentName.test(path) && !noDocument.test(path);
}

/** Whether a file of that path is a program whose head may hold a comment. */
export function isProgram(path: string): boolean {
  return program.test(path) && !path.includes(".min.");
}

/** Whether a document tells those who work on a project how they do it, where branches are everyday talk. */
export function isProjectGuide(path: string): boolean {
  return guide.test(path.slice(path.lastIndexOf("/") + 1));
}
