import { VisitType } from '@chancery/schema';

console.log(VisitType.safeParse('state').success);
