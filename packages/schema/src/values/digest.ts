import * as z from 'zod';
import { define } from '../define.ts';

/** `sha256:` and 64 lower-case hexadecimal digits. */
export const Digest = define(
  'Digest',
  'A SHA-256 checksum: `sha256:` and 64 lower-case hexadecimal digits.',
  z.string().regex(/^sha256:[0-9a-f]{64}$/u, 'Expected sha256: and 64 lower-case hexadecimal digits'),
);
