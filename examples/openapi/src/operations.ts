/** What can be asked of the service. Bodies are those of `components.schemas`; slugs are ids without their type. */
export const operations = {
  '/meetings': {
    post: {
      operationId: 'addMeeting',
      summary: 'Adds a meeting.',
      requestBody: { required: true, content: json('Meeting') },
      responses: {
        201: { description: 'The meeting as it was added.', content: json('Meeting') },
        422: { description: 'What is wrong with the meeting.', content: json('Issues') },
      },
    },
  },
  '/visits/{slug}': {
    get: {
      operationId: 'getVisit',
      summary: 'Gives a visit.',
      parameters: [
        { name: 'slug', in: 'path', required: true, schema: { type: 'string' }, example: 'spring' },
      ],
      responses: {
        200: { description: 'The visit.', content: json('Visit') },
        404: { description: 'There is no such visit.' },
      },
    },
  },
  '/datasets/{slug}': {
    get: {
      operationId: 'getDataset',
      summary: 'Gives a dataset with all of its records.',
      parameters: [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' }, example: '2025' }],
      responses: { 200: { description: 'The dataset.', content: json('Dataset') } },
    },
  },
} as const;

function json<Name extends string>(name: Name) {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } as const;
}
