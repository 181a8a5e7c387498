import { registerEnumType } from 'type-graphql';

export enum NominationState {
  NOMINATED = 'NOMINATED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  RETIRED = 'RETIRED',
}

registerEnumType(NominationState, {
  name: 'NominationState',
  description: 'What became of the nomination of an expert.',
  valuesConfig: {
    NOMINATED: { description: 'Put forward; not yet answered.' },
    ACCEPTED: { description: 'May be called to panels and exams.' },
    DECLINED: { description: 'Turned down.' },
    RETIRED: { description: 'Was accepted and has stepped down since.' },
  },
});
