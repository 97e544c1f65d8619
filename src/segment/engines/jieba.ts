import { type Engine, tokensOf } from '../engine.js';

/** Dictionary frequency given to added words: high enough to win over their parts. */
const FREQUENCY = 20_000;

export const jieba: Engine = {
  name: 'jieba',
  summary: '默认引擎，随程序安装，加载快（@node-rs/jieba）',
  async load(words) {
    const { Jieba } = await import('@node-rs/jieba');
    const { dict } = await import('@node-rs/jieba/dict.js');
    const engine = Jieba.withDict(dict);
    if (words.length > 0)
      engine.loadDict(Buffer.from(words.map(({ word, pos }) => `${word} ${FREQUENCY} ${pos}\n`).join('')));
    return (text) => tokensOf(text, engine.tag(text, true));
  },
};
