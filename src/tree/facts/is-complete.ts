import { findAncestor } from '../find-ancestor.ts';
import { findChild } from '../find-child.ts';
import { findChildren } from '../find-children.ts';
import { findDescendants } from '../find-descendants.ts';
import type { Form, GrandTotal, Project, Spender } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';

/**
 * Whether everything that a subtotal or total should be the sum of stands in the table with its
 * amounts. Where rows are listed without their projects, one total may include the units after it, or
 * rows cannot be told from one another, nobody can say from the table what should add up to what.
 */
export function isComplete(spot: Spot<Spender | GrandTotal>): boolean {
  const form = findAncestor(spot, 'form');
  if (form && findDescendants(form, 'unread').some(({ node }) => node.cause === 'joinedRows'))
    return false;
  if (spot.node.type === 'spender') {
    return listsProjects(spot as Spot<Spender>) && !mayIncludeNext(spot as Spot<Spender>);
  }
  const spenders = form ? spendersOf(form) : [];
  const projects = form ? findDescendants(form, 'project') : [];
  return projects.length > 0 && spenders.every(listsProjects) && projects.every(hasTotal);
}

function listsProjects(spender: Spot<Spender>): boolean {
  const projects = findDescendants(spender, 'project');
  return projects.length > 0 && projects.every(hasTotal);
}

function hasTotal(row: Spot<Project | Spender>): boolean {
  return totalOf(row) !== null;
}

function totalOf(row: Spot<Project | Spender>): bigint | null {
  const funding = findChild(row, 'funding');
  const amounts = funding === undefined || funding === null ? [] : findChildren(funding, 'amount');
  const total = amounts.find(({ node }) => node.source === 'total')?.node;
  return total === undefined || total.value === '' ? null : total.fen;
}

/** A department's row above the rows of its units: it has projects of its own and counts theirs too. */
function mayIncludeNext(spender: Spot<Spender>): boolean {
  const form = findAncestor(spender, 'form');
  const total = totalOf(spender);
  if (form === null || total === null) return false;
  const spenders = spendersOf(form);
  const projects = findDescendants(spender, 'project');
  let sum = projects.reduce((before, row) => before + (totalOf(row) ?? 0n), 0n);
  for (
    let next = spenders.findIndex(({ node }) => node === spender.node) + 1;
    sum < total;
    next++
  ) {
    const following = spenders[next];
    if (following === undefined) return false;
    sum += totalOf(following) ?? 0n;
    if (sum === total) return true;
  }
  return false;
}

function spendersOf(form: Spot<Form>): readonly Spot<Spender>[] {
  return remember(form.memo, spendersOf, () => findDescendants(form, 'spender'));
}
