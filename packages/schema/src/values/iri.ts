import * as z from 'zod';
import { define } from '../define.ts';

/** Characters that RFC 3987 keeps out of an IRI: controls, space, quotation mark, angle and curly brackets, and a few more. */
const excluded = '\\x00-\\x20"<>\\\\^`{|}\\x7F';

/** An absolute IRI without fragment, as the body of a pattern; it cannot run past a `#`. */
export const absoluteIri = `[A-Za-z][A-Za-z0-9+.\\-]*:[^#${excluded}]+`;

/**
 * An absolute IRI (RFC 3987) without fragment.
 * - begins with a scheme and a colon
 * - at most 2,000 characters
 */
export const Iri = define(
  'Iri',
  'An absolute IRI (RFC 3987) without a fragment; it identifies, and nothing is ever fetched from it.',
  z
    .string()
    .max(2000)
    .regex(new RegExp(`^${absoluteIri}$`, 'u'), 'Expected an absolute IRI without a fragment'),
);

/** A URI reference (RFC 3986, section 4.1): absolute or relative, such as a path beside the file. */
export const UriReference = define(
  'UriReference',
  'A URI reference (RFC 3986): an absolute URI or a path relative to the file that holds it.',
  z
    .string()
    .min(1)
    .max(2000)
    .regex(new RegExp(`^[^${excluded}]+$`, 'u'), 'Expected a URI or a relative path'),
);

/** An address on the web, `https` or `http` only. */
export const WebUrl = define(
  'WebUrl',
  'An address on the web that begins with `https://` or `http://`.',
  z
    .string()
    .max(2000)
    .regex(
      new RegExp(`^https?://[^/?#${excluded}][^${excluded}]*$`, 'u'),
      'Expected an address that begins with https:// or http://',
    ),
);
