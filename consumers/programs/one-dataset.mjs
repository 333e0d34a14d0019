import { beginReagan1982 } from '@chancery/fixtures';

console.log(beginReagan1982.title);
