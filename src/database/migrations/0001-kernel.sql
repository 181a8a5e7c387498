create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create schema if not exists kernel;

-- array_to_string is only stable, because it may call any type's output function; that of text never changes
create function kernel.joined(words text[]) returns text
  language plpgsql immutable strict parallel safe
  as $$ begin return array_to_string(words, ' '); end $$;
