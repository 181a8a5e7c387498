import { registerEnumType } from 'type-graphql';

export enum CourseRunState {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  RUNNING = 'RUNNING',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CourseRunState, {
  name: 'CourseRunState',
  description: 'The life of a run.',
  valuesConfig: {
    PLANNED: { description: 'Dates are fixed; nobody can apply yet.' },
    OPEN: { description: 'Taking applications.' },
    RUNNING: { description: 'Being taught.' },
    COMPLETED: { description: 'Taught to the end.' },
    CANCELLED: { description: 'Called off, before or after its start.' },
  },
});

export enum DeliveryMode {
  IN_PERSON = 'IN_PERSON',
  WORKPLACE = 'WORKPLACE',
  BLENDED = 'BLENDED',
  REMOTE = 'REMOTE',
}

registerEnumType(DeliveryMode, {
  name: 'DeliveryMode',
  description: 'How a run is taught.',
  valuesConfig: {
    IN_PERSON: { description: 'At the centre.' },
    WORKPLACE: { description: 'In a workshop or plant, beside working artisans.' },
    BLENDED: { description: 'Theory at a distance, practice in person.' },
    REMOTE: { description: 'At a distance throughout.' },
  },
});
