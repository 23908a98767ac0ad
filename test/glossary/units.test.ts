import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compatibleUnits } from '../../src/glossary/measure/compatible-units.ts';
import { unitFollowers } from '../../src/glossary/measure/unit-followers.ts';
import { unitScales } from '../../src/glossary/measure/unit-scales.ts';
import { units } from '../../src/glossary/measure/units.ts';
import { kindUnits } from '../../src/glossary/name/kind-units.ts';

describe('units', () => {
  test('no unit stands in two classes', () => {
    const text = readFileSync('src/glossary/measure/units.ts', 'utf8');
    const lists = text.slice(text.indexOf('const lists'), text.indexOf('};'));
    const words = [...lists.matchAll(/(?:'([^']*)'|`([^`]*)`)/g)].flatMap((match) =>
      (match[1] ?? match[2] ?? '').split(/\s+/).filter((word) => word !== ''),
    );
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words).toHaveLength(units.size);
  });

  test('what is converted is a unit, and of the class of its base', () => {
    for (const [unit, [factor, base]] of Object.entries(unitScales)) {
      expect(units.has(unit), unit).toBe(true);
      expect(units.get(unit), unit).toBe(units.get(base));
      expect(factor, unit).toBeGreaterThan(0);
      expect(unitScales[base], `${base} is no base`).toBeUndefined();
    }
  });

  test('what is guarded and what is compatible is a unit', () => {
    expect(Object.keys(unitFollowers).filter((unit) => !units.has(unit))).toEqual([]);
    const compatible = compatibleUnits.flatMap((group) => [...group]);
    expect(compatible.filter((unit) => !units.has(unit))).toEqual([]);
  });

  test('kinds of names ask for classes that exist', () => {
    const classes = new Set(units.values());
    expect(
      Object.values(kindUnits)
        .flat()
        .filter((each) => !classes.has(each)),
    ).toEqual([]);
  });
});
