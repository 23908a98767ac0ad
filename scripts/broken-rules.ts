/** What is wrong with files of rules/, told with place and frame: for people who write rules, without a trace of ours. */
export class BrokenRules extends Error {
  override readonly name = 'BrokenRules';
}
