import { registerEnumType } from 'type-graphql';

export enum HubMilestoneState {
  PLANNED = 'PLANNED',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}

registerEnumType(HubMilestoneState, {
  name: 'HubMilestoneState',
  description: 'How far a step towards a skills hub has come.',
  valuesConfig: {
    PLANNED: { description: 'Still to be done.' },
    DONE: { description: 'Reached.' },
    DROPPED: { description: 'Given up; `note` says why.' },
  },
});
