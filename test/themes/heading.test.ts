import { describe, expect, it } from 'vitest';
import { nameHeading } from '../../src/corpus/name-heading.js';
import { wordVectors } from '../../src/corpus/vectors.js';
import { headingOf } from '../../src/themes/index.js';

const heading = headingOf(wordVectors(), nameHeading());

describe('headingOf', () => {
  it('has a direction in the space of the shipped vectors', () => {
    expect(nameHeading().direction).toHaveLength(wordVectors().dimensions);
  });

  it.each([
    ['公共服务', '十字路口'],
    ['职称', '号码'],
    ['医疗卫生', '手术'],
  ])('finds %s more like a heading than %s', (more, less) => {
    expect(heading(more)).toBeGreaterThan(heading(less));
  });

  it('places a word without a vector by what is known inside it, and one of which nothing is known at 0', () => {
    expect(wordVectors().index.has('职称教师资格证')).toBe(false);
    expect(heading('职称教师资格证')).toBeCloseTo((heading('职称') + heading('教师资格证')) / 2);
    expect(heading('ӿӿ')).toBe(0);
  });
});
