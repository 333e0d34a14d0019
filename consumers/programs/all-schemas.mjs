import * as schemas from '@chancery/schema';

console.log(Object.values(schemas).map((schema) => schema.safeParse({}).success));
