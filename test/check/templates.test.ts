import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/check/kinds/index.js';
import { AUTO, noTemplate, templateFor } from '../../src/check/templates/auto.js';
import { templates } from '../../src/check/templates/index.js';
import { parseTemplate, templateJsonSchema } from '../../src/check/templates/parse.js';
import { UsageError } from '../../src/core/errors.js';
import { renderTemplateYaml, TEMPLATE_SCHEMA } from '../../src/render/template-yaml.js';

describe.each(templates.all)('template $name', ({ requirements, kinds: wanted = [] }) => {
  it('has parts with distinct ids and no empty wording', () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { headings, leadIns = [], signs = [], decoys = [] } of requirements)
      expect([...headings, ...leadIns, ...signs, ...decoys]).not.toContain('');
  });

  it('is for kinds that exist', () => {
    expect(wanted.map((name) => kinds.find(name).name)).toEqual(wanted);
  });
});

const yaml = `name: 提案
requirements:
  - id: 问题分析
    level: required
    headings: [问题分析]
    leadIns: [存在…问题]
`;

describe.each(templates.all)('template $name written out', (template) => {
  it('reads back as the same template', () => {
    expect(parseTemplate(renderTemplateYaml(template), '我的模板.yaml')).toEqual(template);
  });
});

describe('the JSON Schema that ships', () => {
  it('is the one that templates are read by', () => {
    const file = join(import.meta.dirname, '../..', TEMPLATE_SCHEMA);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(templateJsonSchema());
  });
});

describe("the template of a draft's kind", () => {
  it.each([
    ['分析检查报告', '分析检查报告'],
    ['整改方案', '整改落实方案'],
    ['通知/方案', '工作方案'],
    ['提案/建议', '提案'],
    ['讲话', undefined],
    ['新闻', undefined],
    ['工作总结', undefined],
  ])('of %s is %s', (kind, name) => {
    expect(templateFor(kind)?.name).toBe(name);
  });

  it('asks for nothing where there is none', () => {
    expect([AUTO, noTemplate.requirements]).toEqual(['auto', []]);
  });
});

describe("a user's template", () => {
  it('may begin with a byte order mark', () => {
    expect(parseTemplate(`\uFEFF${yaml}`, 'a.yaml').name).toBe('提案');
  });

  it('is read from YAML and from JSON alike', () => {
    const fromYaml = parseTemplate(yaml, 'a.yaml');
    expect(fromYaml.requirements).toEqual([
      { id: '问题分析', level: 'required', headings: ['问题分析'], leadIns: ['存在…问题'] },
    ]);
    expect(parseTemplate(JSON.stringify(fromYaml), 'a.json')).toEqual(fromYaml);
  });

  it.each([
    ['unknown key', `${yaml}color: 红\n`, /「a\.yaml」.*第 7 行.*「color」/u],
    ['unknown key of a part', yaml.replace('leadIns', 'leads'), /第 6 行.*「requirements\.1\.leads」/u],
    ['id used twice', `${yaml}  - {id: 问题分析, level: required, headings: [问题]}\n`, /第 7 行.*「问题分析」重复/u],
    ['empty list', yaml.replace('[问题分析]', '[]'), /第 5 行.*「requirements\.1\.headings」.*至少/u],
    ['no parts', 'name: 提案\nrequirements: []\n', /第 2 行.*「requirements」.*至少/u],
    ['missing name', yaml.replace('name: 提案\n', ''), /「name」/u],
    ['wrong level', yaml.replace('required', 'must'), /第 4 行.*「requirements\.1\.level」.*必备/u],
    ['broken syntax', 'name: [提案\nrequirements', /第 \d 行不是正确的 YAML/u],
    [
      'too many references',
      `a: &a [1]\n${'b: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]'}\n`,
      /引用/u,
    ],
    ['text alone', '提案', /「a\.yaml」/u],
  ])('with %s is refused, naming file, line and key', (_, text, message) => {
    expect(() => parseTemplate(text, 'a.yaml')).toThrow(UsageError);
    expect(() => parseTemplate(text, 'a.yaml')).toThrow(message);
  });

  it('may be the committed example', () => {
    const file = join(import.meta.dirname, '../fixtures/check/模板.yaml');
    expect(parseTemplate(readFileSync(file, 'utf8'), file).name).toBe('三段式建议');
  });
});
