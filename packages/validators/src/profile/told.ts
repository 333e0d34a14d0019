import { type Observation, pointer } from '../finding.ts';

/** What is wrong in some way, but not so that the value could not be what it is. */
const doubts: ReadonlySet<string> = new Set(['identifier-format', 'topic-known']);

/** What a profile asks that is not told yet: by Chancery at the same place, or by another part of the profile. */
export function untold(asked: readonly Observation[], told: readonly Observation[]): readonly Observation[] {
  if (asked.length === 0) return asked;
  const places = new Set(told.filter(({ rule }) => !doubts.has(rule)).flatMap(placesOf));
  const strangers = new Set(told.filter(isStranger).flatMap(placesOf));
  const seen = new Set<string>();
  return asked.filter((observation) => {
    const at = placesOf(observation);
    const isTold = at.some((place) => (isAboutUse(observation) ? strangers : places).has(place));
    const key = `${observation.rule} ${observation.params.reason} ${at.join(' ')}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew && !isTold;
  });
}

/** Where an observation says that something is wrong: a property that is missing, or was meant, is where it would stand. */
function placesOf({ rule, path, params }: Observation): readonly string[] {
  const { property, oneOf, suggestion } = params;
  if (rule === 'property-required') {
    const names = Array.isArray(oneOf) ? oneOf : [property];
    return names.map((name) => pointer([...path, String(name)]));
  }
  const meant = rule === 'property-spelled' ? [pointer([...path.slice(0, -1), String(suggestion)])] : [];
  return [pointer(path), ...meant];
}

/** Of a property that does not exist nobody says that it is to go. */
function isStranger({ rule }: Observation): boolean {
  return rule === 'property-known' || rule === 'property-spelled';
}

function isAboutUse({ rule }: Observation): boolean {
  return rule === 'deprecated-property-unused';
}
