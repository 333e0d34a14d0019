import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import floors from '../floors.json' with { type: 'json' };
import { questions } from '../src/questions/questions.ts';
import { figuresIn } from '../src/results.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

describe('the results', () => {
  it('are those that the README of the repository shows', () => {
    expect(figuresIn(read('../../README.md'))).toBe(figuresIn(read('../RESULTS.md')));
    expect(figuresIn(read('../RESULTS.md'))).toContain('× plain Zod');
  });

  it('are held against floors of questions that exist', () => {
    expect(Object.keys(floors.floors).filter((name) => questions[name] === undefined)).toEqual([]);
  });
});
