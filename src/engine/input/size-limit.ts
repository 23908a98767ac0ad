import type { Problem } from '../../report/reporter.ts';

const megabyte = 1_048_576;

/**
 * The largest document that is read. Tables of a whole city have a few MB; beyond this it is something
 * else, and checking it could take all memory.
 */
export const sizeLimit = {
  bytes: 32 * megabyte,
  /** What to say of a document of that many bytes. */
  problem: (size: number): Problem => ({
    message: `文件有 ${Math.ceil(size / megabyte)} MB，超过上限 32 MB`,
    how: '按部门或按单位拆成几个文件',
  }),
};
