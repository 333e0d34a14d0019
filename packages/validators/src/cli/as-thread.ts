/** The one argument with which the program starts as a thread. */
export const asThread = '--as-thread';
