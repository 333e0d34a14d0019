import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import floors from '../floors.json' with { type: 'json' };
import { figuresIn } from '../src/marks.ts';

const at = (file: string) => new URL(file, import.meta.url);
const figures = (file: string) => figuresIn(readFileSync(at(file), 'utf8'));

describe('the results', () => {
  it('are those that the README of the repository shows', () => {
    expect(figures('../../README.md')).toBe(figures('../RESULTS.md'));
    expect(figures('../RESULTS.md')).toContain('× plain Zod');
  });

  it.each(Object.keys(floors.floors))('have floors for the question %s, which exists', (question) => {
    expect(existsSync(at(`../src/questions/${question}.ts`))).toBe(true);
  });
});
