import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { type RecordClass, addContribution, addType, inheritedMembers } from './declarations.js';
import { type Order, orderTerms } from './links.js';
import { snakeCase } from './names.js';

interface TableOptions {
  description: string;
  /** Name of the root field that lists the type, for example `crafts`. Without it the type is only reached through others. */
  plural?: string;
  /** Natural keys: `['slug']`, or `[['code', 'number']]` for one of two parts. Each needs a unique constraint. */
  keys?: readonly (string | readonly string[])[];
  /** Order of lists that ask for none. Without it the order of creation. */
  order?: Order;
  /** Fields that `where: { search }` looks through. */
  search?: readonly string[];
}

/** A class that is a row, a graph type and a declaration for the readers. It extends {@link HubRecord}. */
export const Table = (options: TableOptions) => (target: RecordClass): void => {
  const search = options.search ?? [];
  if (search.length) {
    const { columns } = inheritedMembers(target);
    const texts = search.map(field => (columns.get(field)!.kind === 'texts' ? `kernel.joined(${snakeCase(field)})` : snakeCase(field)));
    Property({
      type: 'text',
      fieldName: 'search_key',
      generated: `(kernel.search_key(${texts.join(', ')})) stored`,
      lazy: true,
      hidden: true,
      nullable: true,
    })(target.prototype, 'searchKey');
  }
  declare(target, options, false);
  ObjectType({ description: options.description, implements: Node })(target);
};

/** A table that only joins others. The graph does not show it. */
export const JoiningTable = () => (target: RecordClass): void => declare(target, { description: '' }, true);

function declare(target: RecordClass, options: TableOptions, internal: boolean): void {
  Entity({ tableName: snakeCase(target.name) })(target as never);
  addType({
    name: target.name,
    target,
    module: '',
    table: '',
    prefix: snakeCase(target.name),
    description: options.description,
    plural: options.plural ?? null,
    keys: (options.keys ?? []).map(key => (typeof key === 'string' ? [key] : key)),
    order: orderTerms(options.order ?? {}),
    search: options.search ?? [],
    internal,
    ...inheritedMembers(target),
  });
}

/**
 * Fields that a module adds to a type of another module. The members may only be {@link Has} and {@link HasMany}:
 * nothing of the host is read but its id.
 */
export const Contributes = (host: () => RecordClass) => (contributor: RecordClass): void => addContribution(host, contributor);
