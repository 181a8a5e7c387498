import { registerEnumType } from 'type-graphql';

export enum EnrolmentState {
  APPLIED = 'APPLIED',
  ADMITTED = 'ADMITTED',
  ACTIVE = 'ACTIVE',
  COMPLETED = 'COMPLETED',
  WITHDRAWN = 'WITHDRAWN',
  FAILED_ATTENDANCE = 'FAILED_ATTENDANCE',
}

registerEnumType(EnrolmentState, {
  name: 'EnrolmentState',
  description: 'How far a trainee has come in a run.',
  valuesConfig: {
    APPLIED: { description: 'Asked for a seat.' },
    ADMITTED: { description: 'Has a seat; the run has not begun.' },
    ACTIVE: { description: 'Takes part.' },
    COMPLETED: { description: 'Took part to the end with enough attendance; may sit the exam.' },
    WITHDRAWN: { description: 'Left or was turned down; the seat is free again.' },
    FAILED_ATTENDANCE: { description: 'Missed too much to sit the exam.' },
  },
});

export enum FundingSource {
  STATE = 'STATE',
  SELF = 'SELF',
  EMPLOYER = 'EMPLOYER',
  CENTRE = 'CENTRE',
  CHARITY = 'CHARITY',
  PROJECT = 'PROJECT',
}

registerEnumType(FundingSource, {
  name: 'FundingSource',
  description: 'Who pays for a seat.',
  valuesConfig: {
    STATE: { description: 'The public budget.' },
    SELF: { description: 'The trainee.' },
    EMPLOYER: { description: "The trainee's employer." },
    CENTRE: { description: 'The centre, by a waiver.' },
    CHARITY: { description: 'A charity or association.' },
    PROJECT: { description: 'A project with money of its own.' },
  },
});

export enum Presence {
  PRESENT = 'PRESENT',
  LATE = 'LATE',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
}

registerEnumType(Presence, {
  name: 'Presence',
  description: 'Whether a trainee was there on a day of a run.',
  valuesConfig: {
    PRESENT: { description: 'There all day.' },
    LATE: { description: 'There, but not from the start.' },
    EXCUSED: { description: 'Away for a reason that was accepted.' },
    ABSENT: { description: 'Away.' },
  },
});
