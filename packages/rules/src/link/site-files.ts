/** Folders where a website's program keeps its own files, and hidden ones. */
const folder = /\/(?:wp-(?:content|includes|admin\/(?:css|images|includes|js|maint|user))|\.[a-z][\w-]*|cgi-bin)\//u;

/** Folders of pictures, styles and scripts: pages that a server computes have no place there. */
const assets = /\/(?:assets|components|css|fonts?|images?|img|js|templates|te?mp|uploads)\//u;

/** `/js/a.php`: whatever is shorter names no page in a folder. */
const shortest = 8;

/** Whether a path leads among the files of a website's program, where no page for people belongs. */
export function isAmongSiteFiles(path: string): boolean {
  if (path.length < shortest) return false;
  return folder.test(path) || (path.endsWith(".php") && assets.test(path));
}

/** Whether a path names a page, or a folder that a server shows as one. */
export function isPage(path: string): boolean {
  return path.endsWith("/") || path.endsWith(".php") || path.endsWith(".html") || path.endsWith(".htm");
}
