import { Meeting, Visit } from '@chancery/schema';
import { validateStream } from '@chancery/validators';
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { refuse } from './refuse.ts';

/** The application; `app.fetch` serves it in any runtime of Hono. */
export const app = new Hono()
  .post('/meetings', sValidator('json', Meeting, refuse), (c) => {
    const meeting = c.req.valid('json');
    return c.json({ accepted: meeting.id, status: meeting.status }, 201);
  })
  .post('/visits', sValidator('json', Visit, refuse), (c) => {
    const visit = c.req.valid('json');
    return c.json({ accepted: visit.id, status: visit.status }, 201);
  })
  // The body is read piece by piece: no more than one record of it is held.
  .post('/datasets', async (c) => {
    const report = await validateStream(c.req.raw.body ?? [], { file: 'dataset' });
    return c.json(report, report.valid ? 200 : 422);
  });
