import list from '../../generated/time-zones.json' with { type: 'json' };

let read: ReadonlyMap<string, string> | undefined;

/** Every name of the database with its offsets as listed, links included; read when it is first asked for. */
function timeZones(): ReadonlyMap<string, string> {
  read ??= new Map(Object.entries(list.zones).flatMap(([area, names]) => zonesOf(area, names)));
  return read;
}

function zonesOf(area: string, names: string): readonly (readonly [string, string])[] {
  return names.split('|').map((zone) => {
    const space = zone.indexOf(' ');
    const name = zone.slice(0, space);
    return [area === '' ? name : `${area}/${name}`, zone.slice(space + 1)];
  });
}

/** Whether the database has a zone or a link of exactly this name. */
export function isTimeZone(name: string): boolean {
  return timeZones().has(name);
}

let spelled: ReadonlyMap<string, readonly string[]> | undefined;

/** The names in lower case, whole and from their last slash on, with the zones that are called so. */
function spellings(): ReadonlyMap<string, readonly string[]> {
  if (spelled !== undefined) return spelled;
  const all = new Map<string, string[]>();
  for (const name of timeZones().keys()) {
    const whole = name.toLowerCase();
    for (const key of new Set([whole, whole.slice(whole.lastIndexOf('/') + 1)]))
      all.set(key, [...(all.get(key) ?? []), name]);
  }
  spelled = all;
  return all;
}

/** The zone whose name differs from a text in case alone. */
export function sameTimeZone(text: string): string | undefined {
  return spellings()
    .get(text.toLowerCase())
    ?.find((name) => name.length === text.length);
}

/**
 * Zones that a text may mean: the one of its city, or those of its area whose names are about as long. None of those under
 * `Etc`, which count west of Greenwich what others count east: whoever writes `GMT+5` rarely means `Etc/GMT+5`.
 */
export function likelyTimeZones(text: string): readonly string[] {
  if (/[+-][0-9]/u.test(text)) return [];
  const city = text.slice(text.lastIndexOf('/') + 1).toLowerCase();
  const ofCity = spellings().get(city) ?? [];
  if (ofCity.length > 0) return ofCity.length === 1 ? ofCity : [];
  const area = text.slice(0, 3).toLowerCase();
  return [...timeZones().keys()].filter(
    (name) => Math.abs(name.length - text.length) < 3 && name.toLowerCase().startsWith(area),
  );
}

/**
 * The offsets that a zone has used since 1970, in minutes east of UTC; `undefined` for a name that is none. For the time
 * before, the database joins zones that agreed later: there an offset that is not listed may be right.
 */
export function offsetsOf(zone: string): readonly number[] | undefined {
  return timeZones().get(zone)?.split(' ').map(Number);
}
