/** Code of a plugin has thrown: neither the document nor perflint is at fault. */
export class PluginFailure extends Error {
  override readonly name = 'PluginFailure';
  readonly how = '把文件和这行文字报告给插件的作者；或在配置的 plugins 里去掉这个插件';

  constructor(plugin: string, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(`插件“${plugin}”出错：${said}`, { cause });
  }
}
