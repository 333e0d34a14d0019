import { vocabulary } from '../define.ts';

/** The words for tracks of diplomacy, numbered as is usual in writing on conflict resolution. */
export const MeetingTrack = vocabulary(
  'MeetingTrack',
  'The track of diplomacy to which a meeting belongs, by the standing of those who took part.',
  {
    '1': 'Officials took part in that standing and spoke for the authorities or organizations that sent them.',
    '1.5':
      'Officials and persons without office met together, the officials commonly in a personal capacity.',
    '2': 'Only persons without office took part, such as scholars, retired officials or community figures.',
  },
  ['1', '1.5', '2'],
);
