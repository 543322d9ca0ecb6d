import base from "../../jest.config.base.js";

/**
 * Each test file makes the machine code of the rules' patterns anew, and what the last one made is not given back: over some
 * three hundred files a process comes to four gigabytes and dies. So tests run in processes that are ended before that.
 */
export default { ...base, maxWorkers: "100%", workerIdleMemoryLimit: "1500MB" };
