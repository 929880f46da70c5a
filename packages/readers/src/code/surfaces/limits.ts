/** Facts that one file may give; a file with more is told as not judged. */
export const mostFactsPerFile = 2000;

/** Facts that one tree may give. */
export const mostFacts = 50_000;

/** Characters of settings files that one tree may hand in. */
export const mostCharacters = 80_000_000;

/** Command lines of one surface, those of the steps it depends on included. */
export const mostCommands = 500;

/** Command lines of all surfaces of one tree. */
export const mostCommandsOfAll = 100_000;

/** Files that one surface names. */
export const mostFiles = 200;

/** Characters of one program that stands inside another file. */
export const longestProgram = 300_000;

/** Lines of all such programs of one tree. */
export const mostProgramLines = 500_000;
