import type { Dataset, OfficialId, Visit } from '@chancery/schema/types';
import * as types from '@chancery/schema/types';

export const first = (data: Dataset): Visit | undefined =>
  data.records.find((record): record is Visit => record.type === 'visit');
export const traveller: OfficialId = 'official/ida-lund';

// @ts-expect-error a visit has a status
export const wrong: Visit = { type: 'visit', id: 'visit/spring' };

const values: object = types;
if (Object.keys(values).some((name) => name !== 'default' && name !== 'module.exports'))
  throw new Error('The types bring values.');
