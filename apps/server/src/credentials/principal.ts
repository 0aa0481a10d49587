import type { components } from '@keyrail/contract';

/** What a credential may do, as `resource:action`. */
export type Permission = components['schemas']['Permission'];

/** Which data a credential works on. */
export type Environment = components['schemas']['Environment'];

/** Who a request turned out to be. */
export type Principal = components['schemas']['Principal'];
