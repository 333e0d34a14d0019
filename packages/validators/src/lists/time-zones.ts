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

/** The names of all zones and links. */
export function timeZoneNames(): Iterable<string> {
  return timeZones().keys();
}

/**
 * The offsets that a zone has used since 1970, in minutes east of UTC; `undefined` for a name that is none. For the time
 * before, the database joins zones that agreed later: there an offset that is not listed may be right.
 */
export function offsetsOf(zone: string): readonly number[] | undefined {
  return timeZones().get(zone)?.split(' ').map(Number);
}
