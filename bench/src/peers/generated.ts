/** The translation for a peer, as it is committed. */
export async function generated(name: string): Promise<object> {
  return import(new URL(`../../generated/${name}.mjs`, import.meta.url).href);
}
