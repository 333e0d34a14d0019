import { vocabulary } from '../define.ts';

/** Keeps what a source says apart from what an editor concludes or takes as known. */
export const CitationBasis = vocabulary('CitationBasis', 'How the source supports what is recorded.', {
  stated: 'The source says it expressly in the passage cited.',
  inferred: 'The editor drew it as a conclusion from what the source says, by a step that can be explained.',
  background: 'The source takes it for granted as general knowledge and does not say it.',
});
