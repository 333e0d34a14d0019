import { type Draft, shape } from './documents.ts';

/** Profiles as changes of what Chancery asks, by what they do. */
export const changedProfiles: Readonly<Record<string, (draft: Draft) => void>> = {
  'Chancery itself': () => {},
  'fields that are required': (draft) => {
    for (const name of ['Visit', 'Meeting', 'Source']) shape(draft, name).required.push('citations', 'name');
    draft.$defs.When = { ...draft.$defs.When, required: ['start'] };
  },
  'fewer words': (draft) => {
    draft.$defs.EventStatus = { type: 'string', enum: ['completed', 'announced'] };
    shape(draft, 'Visit').properties.visitType = { $ref: '#/$defs/VisitType', enum: ['state', 'working'] };
    draft.$defs.SourceKind = { const: 'readout' };
  },
  'properties that are taken away': (draft) => {
    for (const name of ['presence', 'stops', 'topics']) delete shape(draft, 'Visit').properties[name];
    delete shape(draft, 'Place').properties.geo;
    const [named] = shape(draft, 'Party').anyOf as { properties: Record<string, unknown> }[];
    delete named?.properties.note;
  },
  'conditions in place': (draft) => {
    draft.$defs.Meeting = {
      allOf: [
        { ...draft.$defs.Meeting },
        { required: ['when'], properties: { participants: { minItems: 2 } } },
      ],
    };
    draft.$defs.Text = { ...draft.$defs.Text, maxLength: 12 };
    draft.$defs.Visit = { ...draft.$defs.Visit, anyOf: [{ required: ['when'] }, { required: ['place'] }] };
  },
  'what would be looser': (draft) => {
    shape(draft, 'Visit').required = ['type'];
    draft.$defs.EventStatus = { type: 'string' };
    draft.$defs.Place = { type: 'object' };
    shape(draft, 'Meeting').additionalProperties = true;
    draft.$defs.Text = {};
  },
};
