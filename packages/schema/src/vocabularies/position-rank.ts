import { vocabulary } from '../define.ts';

/** Levels broad enough for any system of government; the title itself stays in the name of the position. */
export const PositionRank = vocabulary(
  'PositionRank',
  'The level of a post, for setting counterparts of different systems side by side.',
  {
    'head-of-state':
      'The post that represents a polity at the highest level, such as monarch or president, executive presidents included.',
    'head-of-government':
      'The post that leads the executive where another person is head of state, such as prime minister or chancellor.',
    'deputy-head':
      'The post ranking directly below a head of state or government, such as vice president or deputy prime minister.',
    minister: 'A post with a seat in the cabinet or at the head of a ministry, whatever its title.',
    'vice-minister':
      'A post directly under a minister with authority to deputize, such as deputy minister or deputy secretary.',
    'senior-official':
      'A leading administrative or advisory post below ministers and their deputies, such as permanent secretary, director general or special envoy.',
    ambassador:
      'A post at the head of a diplomatic mission, including high commissioners, permanent representatives and nuncios.',
    official: 'A post in public or international service below the levels that the other words describe.',
    legislator: 'A seat or office in a law-making assembly, such as senator, deputy or speaker.',
    private:
      'A post outside public service, for instance in a company, university, think tank or association.',
  },
);
