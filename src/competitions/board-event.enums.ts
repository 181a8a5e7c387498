import { registerEnumType } from 'type-graphql';

export enum BoardEventKind {
  BOARD_STARTED = 'BOARD_STARTED',
  ENTRY_CHANGED = 'ENTRY_CHANGED',
  MARK_ENTERED = 'MARK_ENTERED',
  MARK_LOCKED = 'MARK_LOCKED',
  MARK_CORRECTED = 'MARK_CORRECTED',
  BOARD_FROZEN = 'BOARD_FROZEN',
  BOARD_ENDED = 'BOARD_ENDED',
  REVEAL_STARTED = 'REVEAL_STARTED',
  PLACE_REVEALED = 'PLACE_REVEALED',
  BOARD_THAWED = 'BOARD_THAWED',
  BOARD_FINALISED = 'BOARD_FINALISED',
}

registerEnumType(BoardEventKind, {
  name: 'BoardEventKind',
  description: 'What happened on a board.',
  valuesConfig: {
    BOARD_STARTED: { description: 'The event began.' },
    ENTRY_CHANGED: { description: 'An entry came, withdrew, was shut out or changed how it is shown.' },
    MARK_ENTERED: { description: 'A mark was entered, handed in or signed; it does not count in public yet.' },
    MARK_LOCKED: { description: 'A mark was locked and counts.' },
    MARK_CORRECTED: { description: 'A locked mark was replaced by a corrected one.' },
    BOARD_FROZEN: { description: 'The public board stands still from here on.' },
    BOARD_ENDED: { description: 'The competitors stopped work.' },
    REVEAL_STARTED: { description: 'The reveal began, from the last place.' },
    PLACE_REVEALED: { description: 'One more place was shown.' },
    BOARD_THAWED: { description: 'The public board shows everything again.' },
    BOARD_FINALISED: { description: 'The board became final.' },
  },
});
