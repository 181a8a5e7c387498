create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create schema if not exists kernel;
