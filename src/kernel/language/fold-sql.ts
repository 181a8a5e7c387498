import { bracket, type Folds, PRESENTATION_FORMS, SEARCHED, SEARCHED_LATIN, STORED, STRIPPED, WORD_BREAKS, ZWNJ } from './fold-table.js';

/**
 * The SQL of `kernel.normalise` and `kernel.search_key`, the same steps in the same order as `normalise.ts` and
 * `search-key.ts`. Really immutable, so that generated columns may use them: `normalize` depends on nothing but Unicode,
 * and every regex runs under collation "C" on characters listed by code point. The database must be UTF-8.
 */
export function languageSql(): string {
  return `create function kernel.normalise(original text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  result text collate "C" := original;
begin
  if result ~ '${bracket(PRESENTATION_FORMS)}' then
    select string_agg(case when letter ~ '${bracket(PRESENTATION_FORMS)}' then normalize(letter, NFKC) else letter end, '' order by place)
      into result
      from unnest(string_to_array(result, null)) with ordinality as letters(letter, place);
  end if;
  result := normalize(${folded('result', STRIPPED)}, NFC);
  if strpos(result, ${literal(ZWNJ)}) > 0 then
    result := regexp_replace(result, '\\u200c+', ${literal(ZWNJ)}, 'g');
    result := regexp_replace(result, '(^|${bracket(WORD_BREAKS)})\\u200c', '\\1', 'g');
    result := regexp_replace(result, '\\u200c($|${bracket(WORD_BREAKS)})', '\\1', 'g');
    result := normalize(result, NFC);
  end if;
  return ${folded('result', STORED)};
end
$$;

comment on function kernel.normalise is 'Text as the hub stores it. Generated from src/kernel/language/fold-table.ts.';

create function kernel.search_words(original text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  result text collate "C" := kernel.normalise(original);
begin
  if result ~ '${bracket(SEARCHED_LATIN.keys())}' then
    result := ${folded('result', SEARCHED_LATIN)};
  end if;
  result := ${folded('result', SEARCHED)};
  return btrim(regexp_replace(normalize(result, NFC), ' +', ' ', 'g'), ' ');
end
$$;

comment on function kernel.search_words is 'One spelling for all spellings of a text. A step of kernel.search_key.';

create function kernel.search_key(variadic parts text[]) returns text
language plpgsql immutable strict parallel safe as $$
declare
  part text;
  words text collate "C";
  tokens text[];
  compact text[];
begin
  foreach part in array parts loop
    words := kernel.search_words(part);
    if words <> '' then
      tokens := tokens || regexp_replace(words, 'ه( ی)+(?= |$)', 'ه', 'g');
      compact := compact || normalize(replace(words, ' ', ''), NFC);
    end if;
  end loop;
  return concat(array_to_string(tokens, ' '), chr(10), array_to_string(compact, ' '));
end
$$;

comment on function kernel.search_key is 'What a row is searched by: a line of tokens, a line of compact forms. Null texts are left out.';
`;
}

/** The expression that folds `text`: characters that vanish, or turn into a space, as one regex each, the others by translate. */
function folded(text: string, folds: Folds): string {
  const to = (test: (fold: string) => boolean) => [...folds].filter(([, fold]) => test(fold));
  const dropped = to(fold => fold === '');
  const spaced = to(fold => fold === ' ');
  const single = to(fold => fold.length === 1 && fold !== ' ');
  const several = to(fold => fold.length > 1);

  let sql = text;
  if (dropped.length) sql = `regexp_replace(${sql}, '${bracket(dropped.map(([char]) => char))}+', '', 'g')`;
  if (spaced.length) sql = `regexp_replace(${sql}, '${bracket(spaced.map(([char]) => char))}+', ' ', 'g')`;
  if (single.length) {
    sql = `translate(${sql}, ${literal(single.map(([char]) => char).join(''))}, ${literal(single.map(([, fold]) => fold).join(''))})`;
  }
  for (const [char, fold] of several) sql = `replace(${sql}, ${literal(char)}, ${literal(fold)})`;
  return sql;
}

/** Printable letters as they are, the rest by code point, so that the migration can be read and reviewed. */
function literal(text: string): string {
  const escaped = text.replace(/[^\x20-\x7e\u00a1-\u024f\u0621-\u064a\u0660-\u0669\u0671-\u06d3\u06d5\u06f0-\u06f9\u1e00-\u1eff]/g, char =>
    `\\${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped === text ? `'${text}'` : `U&'${escaped}'`;
}
