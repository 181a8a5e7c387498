import { registerEnumType } from 'type-graphql';

export enum BoothState {
  APPLIED = 'APPLIED',
  ALLOCATED = 'ALLOCATED',
  OCCUPIED = 'OCCUPIED',
  RELEASED = 'RELEASED',
  REJECTED = 'REJECTED',
}

registerEnumType(BoothState, {
  name: 'BoothState',
  description: 'Where the application for a booth stands.',
  valuesConfig: {
    APPLIED: { description: 'Asked for; not decided.' },
    ALLOCATED: { description: 'Given out, with a number.' },
    OCCUPIED: { description: 'The exhibitor has moved in.' },
    RELEASED: { description: 'Handed back, after the fair or before it.' },
    REJECTED: { description: 'Not given.' },
  },
});
