import type { Location, Result, Region as SarifRegion } from 'sarif';
import type { Finding, Region, Related } from '../finding.ts';
import { fileUri, sarifText } from './escape.ts';

/** A finding as a SARIF result. `ruleIndex` is its rule among those of the tool. */
export function sarifResult(finding: Finding, ruleIndex: number | undefined, fingerprint: string): Result {
  const { rule, severity, message, params, record, path, pointer, related, fix } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: sarifText(message) },
    locations: locationsOf(finding),
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'chanceryFinding/v1': fingerprint },
    properties: {
      ...(record === undefined ? {} : { record }),
      ...(path === undefined ? {} : { path }),
      pointer,
      params,
      ...(fix === undefined ? {} : { fix }),
    },
  };
}

function relatedLocation(related: Related, index: number): Location {
  return { id: index + 1, ...placed(related), message: { text: sarifText(related.message) } };
}

function locationsOf(finding: Finding): Location[] {
  const location = placed(finding);
  return Object.keys(location).length === 0 ? [] : [location];
}

/** The place in the text, and the pointer into the dataset, which SARIF calls a logical location. */
function placed({ place, pointer }: Pick<Finding, 'place' | 'pointer'>): Location {
  return {
    ...(place === undefined
      ? {}
      : { physicalLocation: { artifactLocation: { uri: fileUri(place.file) }, region: regionOf(place) } }),
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Region): SarifRegion {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
