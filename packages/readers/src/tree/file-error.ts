/** Why a file or folder could not be read, as a clause. */
export function tellFileError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  if (code === "ENAMETOOLONG") return "its path is too long to be opened";
  // Names that are not valid text cannot be asked for by the text they were shown as.
  if (code === "ENOENT") return "it could not be found under its name";
  if (code === "ELOOP") return "it became a link while it was read";
  return "it could not be read";
}
