// Without it Zod tries, for the first object schema that is made, whether it may evaluate text, which a strict policy counts.
import { config } from 'zod';

config({ jitless: true });
