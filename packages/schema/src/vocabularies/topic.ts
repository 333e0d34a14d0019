import { openVocabulary } from '../define.ts';

/** An open list of subjects: those that follow have a meaning here, and others of the same dotted form may be used. */
export const Topic = openVocabulary(
  'Topic',
  'A subject with which the record deals, from general to particular, the parts divided by dots.',
  {
    defence:
      'Armed forces and cooperation between them, including exercises, procurement and the production of arms.',
    technology: 'Research, development, transfer and regulation of technology, digital matters included.',
    'technology.critical-emerging':
      'Technologies regarded as critical or emerging, such as semiconductors, artificial intelligence, quantum computing and advanced telecommunications.',
    trade: 'The exchange of goods and services, with tariffs, market access and trade agreements.',
    'trade.strategic':
      'Trade in goods, software and technology that is subject to export control or considered sensitive for security.',
    energy:
      'The supply, production and security of energy from any source, including electricity and civil nuclear power.',
    talent: 'The training and mobility of skilled workers, researchers and students across borders.',
    connectivity:
      'Links between places by transport, data or power lines, and the infrastructure that carries them.',
    multilateral:
      'Work in international organizations and groupings of several states, including their rules and reform.',
    'regional-affairs': 'Developments in one part of the world that concern the participants together.',
    'global-affairs': 'Developments and questions of world-wide scope that are not tied to a single region.',
    'counter-terrorism':
      'Prevention and prosecution of terrorism and its financing, and cooperation between authorities to that end.',
    climate:
      'Mitigation of climate change, adaptation to it, and the diplomacy and funding that go with both.',
    health: 'Public health, control of disease, medicines and cooperation between health services.',
    migration: 'Movement of people across borders, including asylum, refugees, return and border management.',
    consular: 'Assistance to nationals abroad, visas and passports, detained persons and access to them.',
    'human-rights':
      'Civil, political, economic, social and cultural rights, with the bodies and procedures concerned with them.',
    nuclear:
      'Nuclear weapons, non-proliferation, safeguards and disarmament, and the safety and security of nuclear material.',
    maritime:
      'Seas and oceans, including navigation, ports, fisheries, sea boundaries and security on the water.',
    space: 'Activities in outer space, including satellites, launches, exploration and their regulation.',
    finance: 'Currency, banking, debt, investment, taxation and lending for development.',
    culture:
      'Arts, heritage, language, sport and exchanges between societies, including religious and educational ties.',
  },
);
