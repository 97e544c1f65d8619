import { UsageError } from '../../core/errors.js';
import { type Engine, tokensOf } from '../engine.js';

/** True when the optional package was installed and its native part built. */
export async function hasNodejieba(): Promise<boolean> {
  return (await importNodejieba()) !== undefined;
}

export const nodejieba: Engine = {
  name: 'nodejieba',
  summary: '可选引擎，需编译环境才能装上（nodejieba）',
  async load(words) {
    const engine = await importNodejieba();
    if (!engine)
      throw new UsageError('没有安装 nodejieba，请改用 --engine jieba，或装好编译环境后重新执行 npm install');
    for (const { word, pos } of words) engine.insertWord(word, pos);
    return (text) => tokensOf(text, engine.tag(text));
  },
};

async function importNodejieba() {
  try {
    return (await import('nodejieba')).default;
  } catch {
    return undefined;
  }
}
