import type { RuleSettings } from './rule-settings.ts';

/** Settings that go by a name, such as those of a region. They stand on `recommended`. */
export interface Preset {
  rules: RuleSettings;
  /** The only catalog to check against, such as `2015`. */
  catalog?: string;
}
