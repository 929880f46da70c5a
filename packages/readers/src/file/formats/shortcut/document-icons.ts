/** Libraries of Windows with pictures of documents and folders, and programs whose picture documents have. */
const libraries: ReadonlyMap<string, ReadonlySet<number> | "all"> = new Map<string, ReadonlySet<number> | "all">([
  // Source: the icons of Windows 11 as they are numbered in the libraries: sheets of paper, pictures, folders, archives.
  [
    "shell32.dll",
    new Set([
      0, 1, 3, 4, 54, 69, 70, 71, 126, 127, 133, 150, 151, 152, 165, 224, 225, 226, 227, 325, 326, 327, -152, -235,
      -236, -237,
    ]),
  ],
  [
    "imageres.dll",
    new Set([
      2, 3, 8, 11, 14, 17, 18, 19, 64, 65, 66, 67, 68, 71, 85, 97, 102, 107, 122, 123, 165, 166, 174, 196, -102, -112,
      -113, -117, -1002, -1003,
    ]),
  ],
  ["notepad.exe", "all"],
  ["wordpad.exe", "all"],
  ["write.exe", "all"],
  ["mspaint.exe", "all"],
  ["winword.exe", "all"],
  ["wordicon.exe", "all"],
  ["excel.exe", "all"],
  ["xlicons.exe", "all"],
  ["powerpnt.exe", "all"],
  ["pptico.exe", "all"],
  ["acrobat.exe", "all"],
  ["acrord32.exe", "all"],
  ["foxitpdfreader.exe", "all"],
  ["zipfldr.dll", "all"],
  ["photoviewer.dll", "all"],
  ["msedge.exe", new Set([11, 12, 13, 14])],
]);

/** Whether an icon shows a document, a picture, a folder or an archive. */
export function isDocumentIcon(path: string, index: number): boolean {
  const name = path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1).toLowerCase();
  const known = libraries.get(name);
  if (known === undefined) return /\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|txt)$/u.test(name);
  return known === "all" || known.has(index);
}

/** The last part of a path of Windows, in lower case and without the quotes and arguments around it. */
export function programName(path: string): string {
  const plain = path.replace(/^"([^"]{0,400})".{0,9000}$/su, "$1");
  return plain.slice(Math.max(plain.lastIndexOf("\\"), plain.lastIndexOf("/")) + 1).toLowerCase();
}
