import { vocabulary } from '../define.ts';

/** Sorts organizations by function alone, so that no word needs a judgement on status. */
export const OrganizationKind = vocabulary(
  'OrganizationKind',
  'The kind of body that an organization is, by its function and without any view on its recognition or legitimacy.',
  {
    state: 'A polity acting as one in dealings with others; the word makes no judgement on recognition.',
    government: 'The executive of a polity taken as a whole, such as a cabinet or an administration.',
    'government-body':
      'A ministry, department, agency, court, armed service or other single institution within the authorities of a polity.',
    'diplomatic-mission':
      'An embassy, high commission, consulate, permanent mission or liaison office that represents its sender elsewhere.',
    legislature: 'A parliament, congress or other law-making assembly, or one of its chambers or committees.',
    'subnational-government':
      'The authorities of a constituent unit, region, province, city or other part of a polity.',
    intergovernmental:
      'An organization created by agreement between states or their governments, with organs or legal personality of its own.',
    'de-facto-authority':
      'A body that exercises governing functions over a territory or population; nothing is implied about its legal standing.',
    'government-in-exile':
      'A body that describes itself as the government of a polity and has its seat outside the territory concerned.',
    'think-tank': 'An institute whose main activity is research and advice on matters of public policy.',
    university:
      'An institution of higher education and research, or a faculty, school or centre that is part of one.',
    company: 'An enterprise that trades in goods or services, in private, public or mixed ownership.',
    ngo: 'A non-profit association, foundation, charity or advocacy group that is organized independently of governments.',
    media: 'A newspaper, news agency, broadcaster or online publisher, whoever owns it.',
    'political-party':
      'An association that seeks public office or political influence by putting forward candidates or a programme.',
    'armed-group': 'An organized group bearing arms that is not part of the regular forces of a state.',
    other: 'A body whose nature is known and corresponds to none of the other kinds.',
  },
);
