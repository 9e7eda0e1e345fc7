import { z } from 'zod';
import { viewSchema } from './view-schema.ts';

/** What a name of a template can stand for: the parts of JSON Schema that the view's schema is made of. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** The shape of the whole view. */
export function viewShape(): Shape {
  return z.toJSONSchema(viewSchema, { io: 'output' }) as Shape;
}

/** The shape without `null`: a template asks with `{{#if}}` whether there is something. */
export function present(shape: Shape): Shape {
  return shape.anyOf?.find(({ type }) => type !== 'null') ?? shape;
}

/** The shape of a field; undefined when there is none of that name. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  const { properties } = present(shape);
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** The names of its fields, in the order of the view; none for what has no fields. */
export function fieldNames(shape: Shape): string[] {
  return Object.keys(present(shape).properties ?? {});
}
