import * as fixtures from '@chancery/fixtures';

console.log(Object.values(fixtures).map(({ title }) => title));
