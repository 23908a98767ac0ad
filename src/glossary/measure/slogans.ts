import { wordsOf } from '../words-of.ts';

/** Openings of what is to be done rather than of what is counted: 提高…满意度 is no definition. */
export const slogans: readonly string[] = wordsOf(`
  提高 提升 增强 加强 促进 推动 推进 保障 优化 改善 完善 维护 确保 稳定 落实 实现 扩大 增加 增进 激发 助力 营造 打造 打响 树立 进一步 持续 不断 有效 切实
  显著 明显 逐步 逐年 稳步 积极 充分 全面 大力 深入 努力 做好 降低 减少 缩短 节约 杜绝 防止 避免 化解 创造 发挥 发展 改进 巩固 拓展 为 使 让 有利于 有助于
`);
