// Writes generated/scanner.ts, which proves lines of NDJSON as they come, byte by byte.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scannerFile, scannerText } from './scanner/scanner-text.ts';

writeFileSync(scannerFile, scannerText());
process.stderr.write(`Written: ${fileURLToPath(scannerFile)}\n`);
