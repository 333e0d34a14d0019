import { Visit } from '@chancery/schema';

console.log(Visit.safeParse({}).success);
