import type { RelationRule } from '../../rule.js';
import { customerRules } from './customers.js';
import { dealingRules } from './dealings.js';
import { purchaseRules } from './purchases.js';
import { saleRules } from './sales.js';
import { spokenRules } from './spoken.js';

/** Who supplies whom: `from` is the supplier, `to` the customer. */
export const supplyRules: readonly RelationRule[] = [
  ...saleRules,
  ...customerRules,
  ...purchaseRules,
  ...dealingRules,
  ...spokenRules,
];
