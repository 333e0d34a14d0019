import '@chancery/schema/types';
