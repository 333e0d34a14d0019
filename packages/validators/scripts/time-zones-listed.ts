import { fileURLToPath } from 'node:url';
import moment from 'moment-timezone';
import data from 'moment-timezone/data/packed/latest.json' with { type: 'json' };

/** Where the list is. */
export const timeZonesFile = fileURLToPath(new URL('../generated/time-zones.json', import.meta.url));

/** From here on the database promises the whole history of each zone; before, it joins zones that agreed later. */
const promisedFrom = Date.UTC(1970, 0, 1);

/** The list of time zones: every name of the database by its area, with the minutes east of UTC that were used since 1970. */
export function timeZonesText(): string {
  const zones = new Map(
    data.zones.map((packed) => [packed.slice(0, packed.indexOf('|')), offsetsIn(packed)]),
  );
  const links = data.links.map((link) => link.split('|'));
  const linked = links.map(([target = '', name = '']) => [name, zones.get(target) ?? ''] as const);
  const all = [...zones, ...linked].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ release: data.version, zones: byArea(all) }, null, 2)}\n`;
}

/** Offsets in minutes. One of broken minutes is written in either of those that it lies between. */
function offsetsIn(packed: string): string {
  const { offsets, untils } = moment.tz.unpack(packed);
  const recent = offsets.filter((_, index) => (untils[index] ?? Number.POSITIVE_INFINITY) > promisedFrom);
  const east = recent.flatMap((west) => [Math.floor(-west), Math.ceil(-west)]);
  return [...new Set(east)].sort((a, b) => a - b).join(' ');
}

/** What is before the first slash of a name, and what is after it; a name without a slash stands under none. */
function byArea(zones: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const areas = new Map<string, string[]>();
  for (const [name, offsets] of zones) {
    const slash = name.indexOf('/');
    const area = slash === -1 ? '' : name.slice(0, slash);
    areas.set(area, [...(areas.get(area) ?? []), `${name.slice(slash + 1)} ${offsets}`]);
  }
  return Object.fromEntries([...areas].map(([area, names]) => [area, names.join('|')]));
}
