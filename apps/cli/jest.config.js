import base from "../../jest.config.base.js";

/** Tests here start processes, which take their time on a busy machine. */
export default base;
