import { registerEnumType } from 'type-graphql';

export enum PanelRole {
  CHAIR = 'CHAIR',
  AUTHOR = 'AUTHOR',
  REVIEWER = 'REVIEWER',
  CRAFT_EXPERT = 'CRAFT_EXPERT',
}

registerEnumType(PanelRole, {
  name: 'PanelRole',
  description: 'What a member does in a panel. A member has one role, so no author reviews what they wrote.',
  valuesConfig: {
    CHAIR: { description: 'Leads the panel; there is one.' },
    AUTHOR: { description: 'Writes the text.' },
    REVIEWER: { description: 'Comments on the text and has no part in writing it.' },
    CRAFT_EXPERT: { description: 'Knows the craft and advises the authors.' },
  },
});

export enum CommentState {
  OPEN = 'OPEN',
  ADDRESSED = 'ADDRESSED',
  DISMISSED = 'DISMISSED',
}

registerEnumType(CommentState, {
  name: 'CommentState',
  description: 'What became of a remark on a draft.',
  valuesConfig: {
    OPEN: { description: 'Not yet dealt with.' },
    ADDRESSED: { description: 'The text was changed because of it.' },
    DISMISSED: { description: 'The text stays as it is.' },
  },
});
