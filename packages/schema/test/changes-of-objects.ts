import { type ChangeRow, stop, text } from './change-row.ts';

/** Changes of what is said about a schema, and of objects, one step apart each. */
export const changesOfObjects: readonly ChangeRow[] = [
  ['nothing', stop, stop],
  [
    'the order of properties',
    stop,
    { ...stop, properties: { note: stop.properties.note, place: stop.properties.place } },
  ],
  ['a title', text, { ...text, title: 'Words' }, ['', /^title: none → "Words"$/u, 'wording']],
  [
    'a description',
    { ...text, description: 'A' },
    { ...text, description: 'B' },
    ['', /^description: "A" → "B"$/u, 'wording'],
  ],
  ['an example', text, { ...text, examples: ['a'] }, ['', /^examples: /u, 'wording']],
  ['a deprecation', text, { ...text, deprecated: true }, ['', /^deprecated: none → true$/u, 'compatible']],
  [
    'a deprecation taken back',
    { ...text, deprecated: true },
    text,
    ['', /^deprecated: true → none$/u, 'compatible'],
  ],

  [
    'a property added',
    stop,
    { ...stop, properties: { ...stop.properties, when: text } },
    ['/properties/when', /^a new property$/u, 'compatible'],
  ],
  [
    'a required property added',
    stop,
    { ...stop, properties: { ...stop.properties, when: text }, required: ['place', 'when'] },
    ['/properties/when', /^a new property, required$/u, 'breaking'],
  ],
  [
    'a property with a name that objects inherit',
    stop,
    { ...stop, properties: { ...stop.properties, constructor: text } },
    ['/properties/constructor', /^a new property$/u, 'compatible'],
  ],
  [
    'a property with a slash in its name',
    stop,
    { ...stop, properties: { ...stop.properties, 'a/b~c': text } },
    ['/properties/a~1b~0c', /^a new property$/u, 'compatible'],
  ],
  [
    'a property given a form where anything could stand',
    { ...stop, additionalProperties: true },
    { ...stop, additionalProperties: true, properties: { ...stop.properties, when: text } },
    ['/properties/when', /^a new property$/u, 'breaking'],
  ],
  [
    'a property removed',
    stop,
    { ...stop, properties: { place: stop.properties.place } },
    ['/properties/note', /^the property is gone$/u, 'breaking'],
  ],
  [
    'a property renamed',
    stop,
    { ...stop, properties: { place: stop.properties.place, remark: text } },
    ['/properties/note', /gone/u, 'breaking'],
    ['/properties/remark', /new/u, 'compatible'],
  ],
  [
    'a property made required',
    stop,
    { ...stop, required: ['place', 'note'] },
    ['/properties/note', /^optional → required$/u, 'breaking'],
  ],
  [
    'a property made optional',
    stop,
    { ...stop, required: [] },
    ['/properties/place', /^required → optional$/u, 'breaking'],
  ],
  [
    'a property described otherwise',
    stop,
    { ...stop, properties: { ...stop.properties, note: { ...stop.properties.note, description: 'B' } } },
    ['/properties/note', /^description: /u, 'wording'],
  ],
  [
    'an object opened',
    stop,
    { ...stop, additionalProperties: true },
    ['', /^additionalProperties: false → true$/u, 'breaking'],
  ],
  [
    'an object closed',
    { ...stop, additionalProperties: {} },
    stop,
    ['', /^additionalProperties: \{\} → false$/u, 'breaking'],
  ],
  [
    'nothing said about other properties, in two ways',
    { ...stop, additionalProperties: {} },
    { ...stop, additionalProperties: true },
  ],
  [
    'other properties given a form',
    { type: 'object', additionalProperties: {} },
    { type: 'object', additionalProperties: text },
    ['/additionalProperties', /^type: none → "string"$/u, 'breaking'],
    ['/additionalProperties', /^minLength/u, 'breaking'],
    ['/additionalProperties', /^maxLength/u, 'breaking'],
    ['/additionalProperties', /^pattern/u, 'breaking'],
  ],
  [
    'the names of properties',
    { propertyNames: text },
    { propertyNames: { ...text, maxLength: 8 } },
    ['/propertyNames', /^maxLength: 9 → 8$/u, 'breaking'],
  ],
];
