/** A link with a secret behind the `#`, which browsers send to nobody and which stands in no log. */
export function linkTo(path: string, secret: string, publicUrl: URL): string {
  return `${publicUrl.origin}${path}#${secret}`;
}
