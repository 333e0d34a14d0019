/** The names of the days, Monday first, where the word means nothing else: the Spanish Sunday is also a name. */
const names: readonly (readonly string[])[] = [
  ['monday', 'lundi', 'montag', 'lunes', 'lunedì', 'segunda-feira'],
  ['tuesday', 'mardi', 'dienstag', 'martes', 'martedì', 'terça-feira'],
  ['wednesday', 'mercredi', 'mittwoch', 'miércoles', 'mercoledì', 'quarta-feira'],
  ['thursday', 'jeudi', 'donnerstag', 'jueves', 'giovedì', 'quinta-feira'],
  ['friday', 'vendredi', 'freitag', 'viernes', 'venerdì', 'sexta-feira'],
  ['saturday', 'samedi', 'samstag', 'sonnabend', 'sábado', 'sabato'],
  ['sunday', 'dimanche', 'sonntag', 'domenica'],
];

const numbers = new Map(names.flatMap((words, index) => words.map((word) => [word, index + 1])));

/** Words after which the day of the event may be another than the one that is named. */
const relations = new Set([
  ...['after', 'before', 'following', 'follows', 'prior', 'preceding', 'eve', 'since', 'until', 'till', 'by'],
  ...['around', 'about', 'near', 'not', 'or', 'from', 'to', 'between', 'week', 'earlier', 'later'],
  ...['après', 'avant', 'depuis', 'jusque', 'jusqu', 'veille', 'lendemain', 'suivant', 'vers', 'ou', 'dès'],
  ...['nach', 'vor', 'seit', 'bis', 'ab', 'oder', 'folgenden', 'vortag'],
  ...['después', 'antes', 'desde', 'hasta', 'tras', 'víspera', 'siguiente', 'o', 'hacia', 'al', 'del'],
  ...['dopo', 'prima', 'vigilia', 'fino', 'verso', 'dal', 'da', 'successivo'],
  ...['após', 'depois', 'até', 'véspera', 'seguinte'],
]);

/**
 * The day of the week that words name, 1 for Monday to 7 for Sunday; `undefined` where they name none or several, or set the
 * event in relation to the day.
 */
export function weekdayIn(words: string): { readonly word: string; readonly day: number } | undefined {
  const parts = words.normalize('NFC').split(/[^\p{L}-]+/u);
  const named = parts.filter((part) => numbers.has(part.toLowerCase()));
  const [word = '', ...others] = named;
  const day = numbers.get(word.toLowerCase());
  const isRelated = parts.some((part) => relations.has(part.toLowerCase()));
  return day === undefined || others.length > 0 || isRelated ? undefined : { word, day };
}

/** The English name of a day of the week. */
export function weekdayName(day: number): string {
  const name = names[day - 1]?.[0] ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
