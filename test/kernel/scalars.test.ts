import { GraphQLObjectType, type GraphQLScalarType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CountryCode, Currency, DateTime, Day, Decimal, JalaliDate, Url } from '../../src/kernel/scalars.js';

const SCALARS = [DateTime, Day, JalaliDate, Decimal, Currency, CountryCode, Url];

/** A graph that gives back what an argument of each scalar came to. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: Object.fromEntries(
      SCALARS.map(type => [
        type.name,
        { type: GraphQLString, args: { value: { type } }, resolve: (_: unknown, { value }: { value?: unknown }) => JSON.stringify(value) },
      ]),
    ),
  }),
});

type Read = { value: unknown } | { message: string; code: unknown };

function outcome({ data, errors }: Awaited<ReturnType<typeof graphql>>): Read {
  const [error] = errors ?? [];
  if (error) return { message: error.message, code: error.extensions.code };
  return { value: JSON.parse(Object.values(data!)[0] as string) };
}

const asVariable = async ({ name }: GraphQLScalarType, value: unknown) =>
  outcome(await graphql({ schema, source: `query ($value: ${name}) { ${name}(value: $value) }`, variableValues: { value } }));

const asLiteral = async ({ name }: GraphQLScalarType, literal: string) =>
  outcome(await graphql({ schema, source: `{ ${name}(value: ${literal}) }` }));

describe('input', () => {
  it.each([
    [DateTime, '2026-03-21T08:30:00Z', '2026-03-21T08:30:00.000Z'],
    [DateTime, '2026-03-21T12:00:00.000+03:30', '2026-03-21T08:30:00.000Z'],
    [Day, '2026-03-21', '2026-03-21'],
    [Day, '۲۰۲۶-۰۳-۲۱', '2026-03-21'],
    [JalaliDate, '1404-02-02', '1404-02-02'],
    [JalaliDate, '۱۴۰۴/۲/۲', '1404-02-02'],
    [Decimal, '1250000000.00', '1250000000.00'],
    [Decimal, '-۱۲.۵', '-12.5'],
    [Decimal, '99999999999999999999.999999', '99999999999999999999.999999'],
    [Currency, 'IRR', 'IRR'],
    [CountryCode, 'IR', 'IR'],
    [Url, 'https://example.org/قلم', 'https://example.org/%D9%82%D9%84%D9%85'],
  ])('of type %s takes %s as %s, in a variable and in the query', async (type, text, value) => {
    expect(await asVariable(type, text)).toEqual({ value });
    expect(await asLiteral(type, JSON.stringify(text))).toEqual({ value });
  });

  it.each([
    [DateTime, '2026-03-21', 'expected an instant with its offset'],
    [DateTime, '2026-03-21T08:30:00', 'expected an instant with its offset'],
    [Day, '2026-02-29', '2026-02-29 is not a day of the Gregorian calendar.'],
    [Day, '2026-03-21T00:00:00Z', 'is not an ISO day; write it as 2025-04-22.'],
    [Day, '1404-02-02', '1404-02-02 looks like a Jalali day; the ISO day for that would be 2025-04-22.'],
    [JalaliDate, '1404-12-30', '1404-12-30 is not a day: Esfand 1404 has 29 days.'],
    [JalaliDate, '2025-04-22', 'is outside the Jalali years 1210 to 1634'],
    [Decimal, '1,250', '"1,250" is not accepted here; expected a decimal number as text'],
    [Decimal, '1e3', '"1e3" is not accepted here'],
    [Decimal, '007', '"007" is not accepted here'],
    [Decimal, '100000000000000000000', 'at most 20 digits before the point'],
    [Decimal, '0.0000001', '6 after it'],
    [Currency, 'IRT', 'IRT is not an ISO 4217 currency: 1 toman = 10 IRR'],
    [Currency, 'تومان', '1 toman = 10 IRR'],
    [Currency, 'irr', '"irr" is not accepted here; expected an ISO 4217 code in capitals, such as "IRR".'],
    [CountryCode, 'IRN', '"IRN" is not accepted here; expected an ISO 3166-1 code of two capitals, such as "IR".'],
    [Url, 'javascript:alert(1)', 'expected an http or https address'],
    [Url, 'https://user:secret@example.org', 'expected an http or https address'],
    [Url, '/only/a/path', 'expected an http or https address'],
  ])('of type %s declines %s in a sentence', async (type, text, sentence) => {
    for (const read of [await asVariable(type, text), await asLiteral(type, JSON.stringify(text))]) {
      expect(read).toEqual({ message: expect.stringContaining(sentence), code: 'BAD_USER_INPUT' });
    }
  });

  it.each(SCALARS.filter(type => type !== Decimal))('of type %s declines what is not text', async type => {
    for (const read of [await asVariable(type, 5), await asVariable(type, { a: 1 }), await asLiteral(type, '5')]) {
      expect(read).toEqual({ message: expect.stringContaining('is not accepted here; expected'), code: 'BAD_USER_INPUT' });
    }
  });

  it('takes whole numbers as decimals to the last digit, and never a float', async () => {
    expect(await asVariable(Decimal, 1250000)).toEqual({ value: '1250000' });
    expect(await asLiteral(Decimal, '90071992547409931')).toEqual({ value: '90071992547409931' });
    for (const read of [await asVariable(Decimal, 12.5), await asVariable(Decimal, 2 ** 60), await asLiteral(Decimal, '12.5')]) {
      expect(read).toEqual({ message: expect.stringContaining('is not accepted here'), code: 'BAD_USER_INPUT' });
    }
  });
});

describe('output', () => {
  it.each(SCALARS)('of type %s hands out text as the database wrote it', type => {
    expect(type.serialize('as it came')).toBe('as it came');
  });

  it('writes a date object as an instant, and a whole number as a decimal', () => {
    expect(DateTime.serialize(new Date('2026-03-21T08:30:00Z'))).toBe('2026-03-21T08:30:00.000Z');
    expect(Decimal.serialize(10n ** 18n)).toBe('1000000000000000000');
  });

  it('fails rather than give a wrong value', () => {
    expect(() => DateTime.serialize(new Date('never'))).toThrow('A DateTime is ISO text or a valid Date, not null.');
    expect(() => Day.serialize(new Date())).toThrow('A Date is text in the hub');
    expect(() => Decimal.serialize(0.1)).toThrow('A Decimal is text or a whole number, not 0.1.');
  });
});
