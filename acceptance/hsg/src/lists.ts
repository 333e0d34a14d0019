/** The two lists of travels that the historian publishes, named by the role that every row states. */
export type Role = 'president' | 'secretary';

/** What is known of one list before any of its rows is read. */
export interface TravelList {
  readonly folder: string;
  readonly source: `source/${string}`;
  readonly position: `position/${string}`;
  readonly positionName: string;
  /** Who travels, in the plural. */
  readonly travellers: string;
}

/** The lists by role; every row belongs to exactly one of them. */
export const lists: Readonly<Record<Role, TravelList>> = {
  president: {
    folder: 'president-travels',
    source: 'source/president-travels',
    position: 'position/president-of-the-united-states',
    positionName: 'President of the United States',
    travellers: 'presidents of the United States',
  },
  secretary: {
    folder: 'secretary-travels',
    source: 'source/secretary-travels',
    position: 'position/secretary-of-state-of-the-united-states',
    positionName: 'Secretary of State of the United States',
    travellers: 'secretaries of state of the United States',
  },
};

/** The roles in the order in which the dataset presents their lists. */
export const roles: readonly Role[] = ['president', 'secretary'];

/** Whether a text is the role of one of the lists. */
export function isRole(text: string): text is Role {
  return text === 'president' || text === 'secretary';
}
