/** How many there are of something, as people read it: `1 viewer`, `1,200 viewers`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
