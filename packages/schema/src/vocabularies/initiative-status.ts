import { vocabulary } from '../define.ts';

/** From proposal to end in the usual order, though an initiative may skip stages or return to one. */
export const InitiativeStatus = vocabulary('InitiativeStatus', 'The stage that an initiative has reached.', {
  proposed: 'The idea has been put forward, and those meant to take part have not yet agreed to start.',
  launched: 'The start has been declared, and no source yet shows work under it.',
  active: 'Meetings, projects or other work under the initiative are taking place.',
  dormant: 'No work has been seen for some time, and nobody has declared an end.',
  concluded: 'The initiative ended because its aim was reached or its term ran out.',
  abandoned: 'Those involved gave the initiative up before reaching its aim or term.',
});
