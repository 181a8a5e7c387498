import { registerEnumType } from 'type-graphql';

export enum CourseAudience {
  BEGINNERS = 'BEGINNERS',
  PRACTITIONERS = 'PRACTITIONERS',
  INSTRUCTORS = 'INSTRUCTORS',
}

registerEnumType(CourseAudience, {
  name: 'CourseAudience',
  description: 'For whom a course is made.',
  valuesConfig: {
    BEGINNERS: { description: 'People new to the craft.' },
    PRACTITIONERS: { description: 'People already at work in the craft who want to improve.' },
    INSTRUCTORS: { description: 'People who will teach the craft.' },
  },
});

export enum CourseState {
  DRAFT = 'DRAFT',
  OFFERED = 'OFFERED',
  RETIRED = 'RETIRED',
}

registerEnumType(CourseState, {
  name: 'CourseState',
  description: 'Whether new runs of a course may be planned.',
  valuesConfig: {
    DRAFT: { description: 'Being worked out.' },
    OFFERED: { description: 'May be run.' },
    RETIRED: { description: 'Not run any more.' },
  },
});
