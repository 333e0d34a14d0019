// What peers that count UTF-16 units, or know no such rule, are helped with; the same for all of them.

/** Whether a text has that many code points. */
export function fits(text, least, most) {
  const units = text.length;
  if (units >= least * 2 && units <= most) return true;
  if (units < least || units > most * 2) return false;
  let points = units;
  for (let at = 1; at < units; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800)
      points -= 1;
  }
  return points >= least && points <= most;
}

/** Whether at least one of the keys is there. */
export function hasOneOf(value, keys) {
  for (const key of keys) if (Object.hasOwn(value, key)) return true;
  return false;
}

/** Whether a value is an object, and no list, whose keys follow the pattern. */
export function hasKeys(value, pattern) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key of Object.keys(value)) if (!pattern.test(key)) return false;
  return true;
}
