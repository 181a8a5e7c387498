import { registerEnumType } from 'type-graphql';

export enum ExhibitorKind {
  PERSON = 'PERSON',
  ARTISAN = 'ARTISAN',
  TRAINEE = 'TRAINEE',
  CENTRE = 'CENTRE',
  PLACE = 'PLACE',
  ORGANISATION = 'ORGANISATION',
  PROVINCE = 'PROVINCE',
}

registerEnumType(ExhibitorKind, {
  name: 'ExhibitorKind',
  description: 'Who stands behind a booth, and so which link of an `Exhibitor` is set.',
  valuesConfig: {
    PERSON: { description: 'A person who is in the hub neither as an artisan nor as a trainee.' },
    ARTISAN: { description: 'An artisan with a public profile.' },
    TRAINEE: { description: 'A trainee, known by the code.' },
    CENTRE: { description: 'A training centre, for the work of its trainees.' },
    PLACE: { description: 'A craft city or village.' },
    ORGANISATION: { description: 'A guild, cooperative, association or other organisation.' },
    PROVINCE: { description: 'The pavilion of a province.' },
  },
});
