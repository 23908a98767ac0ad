import { childTypes } from '../../tree/child-types.ts';
import type { Fact, FactContext, Facts, FactType, FactValue } from '../../tree/facts/fact.ts';
import { factsInScope } from '../../tree/facts/facts-in-scope.ts';
import { measureFacts } from '../../tree/facts/measure-facts.ts';
import type { NodeType } from '../../tree/nodes.ts';
import { remember } from '../../tree/remember.ts';
import type { Spot } from '../../tree/spot.ts';
import { Exhausted } from './exhausted.ts';
import { expressionType } from './expression-type.ts';
import { itemType } from './item-type.ts';
import { meter } from './meter.ts';

/** What expressions see of nodes: one class per node type, its fields the facts in scope. */
export interface Views {
  classes: ReadonlyMap<string, { constructor: ViewClass; fields: Record<string, string> }>;
  /** The view of a spot, made once. */
  of(spot: Spot): object;
  /** What expressions see of a fact's value. */
  wrap(type: FactType, value: FactValue): unknown;
}

interface View {
  readonly owner: object;
}

type ViewClass = new (subject: unknown) => View;

/**
 * Views for one set of catalogs and conditions. A field is read when it is asked for, once. What
 * the form does not have is a view whose `exists` is false, whose texts are empty and whose numbers
 * are NaN, so that no expression can fail.
 */
export function makeViews(context: FactContext): Views {
  const classes = new Map<string, { constructor: ViewClass; fields: Record<string, string> }>();
  const blanks = new Map<string, object>();
  const views: Views = {
    classes,
    of(spot) {
      if (spot.view?.owner === views) return spot.view;
      const view = make(classes, spot.node.type, spot);
      spot.view = view;
      return view;
    },
    wrap(type, value) {
      if (Array.isArray(value)) return value.map((item) => views.wrap(itemType(type), item));
      if (!classes.has(type)) return value ?? blankValue(type);
      if (value === null) return remember(blanks, type, () => make(classes, type, null));
      return type === 'measure' ? make(classes, type, value) : views.of(value as Spot);
    },
  };
  for (const type of Object.keys(childTypes) as NodeType[]) {
    classes.set(type, viewClass(factsInScope(type, context), context, views));
  }
  classes.set('measure', viewClass(measureFacts, context, views));
  return views;
}

function make(classes: Views['classes'], type: string, subject: unknown): View {
  const { constructor } = classes.get(type) as { constructor: ViewClass };
  return new constructor(subject);
}

function viewClass(facts: Facts, context: FactContext, views: Views) {
  class NodeView implements View {
    // Declared only: initialised fields cost V8 several times as much as assignments.
    declare readonly owner: Views;
    declare readonly subject: Spot | null;
    declare known: unknown[] | null;

    constructor(subject: unknown) {
      this.owner = views;
      this.subject = subject as Spot | null;
      this.known = null;
    }
  }
  Object.entries(facts).forEach(([name, fact], index) => {
    // Texts and numbers are there for the asking; all else is worked out.
    const isCheap = ['string', 'number', 'integer'].includes(fact.type);
    const read = (view: NodeView) =>
      view.subject === null ? blankOf(fact) : fact.read(view.subject, context);
    Object.defineProperty(NodeView.prototype, name, {
      get(this: NodeView) {
        if (meter.left-- <= 0) throw new Exhausted();
        if (isCheap) return read(this);
        this.known ??= [];
        this.known[index] ??= views.wrap(fact.type, read(this));
        return this.known[index];
      },
    });
  });
  const fields = Object.fromEntries(
    Object.entries(facts).map(([name, { type }]) => [name, expressionType(type)]),
  );
  return { constructor: NodeView as ViewClass, fields };
}

function blankOf({ type }: Fact): FactValue {
  return type.startsWith('list<') ? [] : blankValue(type);
}

function blankValue(type: string): FactValue {
  if (type === 'string') return '';
  if (type === 'number') return Number.NaN;
  if (type === 'integer') return 0n;
  return type === 'boolean' ? false : null;
}
