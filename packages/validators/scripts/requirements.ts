// Writes what the next release requires of a validator; with --freeze it is released as it stands, and never changes again.
import { requirementsNow, writeRequirements } from './requirement-files.ts';

writeRequirements(await requirementsNow(process.argv.includes('--freeze') ? 'frozen' : 'draft'));
